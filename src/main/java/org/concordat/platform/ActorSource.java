package org.concordat.platform;

/** Asks who acts in the running request; answered by identity from token and membership. */
public interface ActorSource {
    Actor current();
}
