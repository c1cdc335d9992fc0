package org.concordat.procurement.tender.page;

import org.concordat.platform.PersonId;

/** A person who may be named as evaluator. */
record EvaluatorChoice(PersonId id, String name, boolean chosen) {}
