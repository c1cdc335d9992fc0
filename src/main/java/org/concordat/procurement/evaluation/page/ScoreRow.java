package org.concordat.procurement.evaluation.page;

/** One place of a scoring form: what is scored, and what was typed so far. */
record ScoreRow(int number, String bid, String bidder, String criterion, String title, String points, String reason) {}
