/** Scores of people, the published price formula, the ranking, and the mechanisms for prices and bids. Uses the opened bids; decides no award. */
@NullMarked
package org.concordat.procurement.evaluation;

import org.jspecify.annotations.NullMarked;
