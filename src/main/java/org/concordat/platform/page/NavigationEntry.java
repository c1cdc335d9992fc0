package org.concordat.platform.page;

import org.concordat.platform.Actor;

/** A place that a capability offers, in the frame of every page, to those who have something to do there. */
public interface NavigationEntry {
    int order();

    String href();

    String text();

    boolean isFor(Actor actor);

    /** Whether it is about the person more than about the work: it then stands beside the name, not in the navigation. */
    default boolean isPersonal() {
        return false;
    }
}
