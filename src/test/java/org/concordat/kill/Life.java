package org.concordat.kill;

import java.util.List;

/** A chain of commands that ends after any of them. */
interface Life {
    /** How many there are at most. */
    int commands();

    /** Sends the first of them and tells of each thing they have made or moved. */
    List<Story> live(Sender sender, int commands);
}
