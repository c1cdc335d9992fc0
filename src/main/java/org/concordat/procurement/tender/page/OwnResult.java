package org.concordat.procurement.tender.page;

import org.concordat.platform.Actor;
import org.concordat.procurement.tender.TenderView;

/** Tells the page of a decided tender whether its reader has bid and finds a result; who decides on awards knows. */
public interface OwnResult {
    boolean isThere(TenderView tender, Actor actor);
}
