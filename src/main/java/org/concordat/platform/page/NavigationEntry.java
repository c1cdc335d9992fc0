package org.concordat.platform.page;

import org.concordat.platform.Actor;

/** A place in the service navigation that a capability offers to those who have something to do there. */
public interface NavigationEntry {
    int order();

    String href();

    String text();

    boolean isFor(Actor actor);
}
