package org.concordat.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** Lives one life after the other with the application until the test is over. */
final class Caller implements Callable<List<Story>> {
    private final Line line;
    private final List<Life> lives;
    private final Sender sender;
    private final Random random;
    private final List<Story> stories = new ArrayList<>();

    Caller(Line line, List<Life> lives, Sender sender, Random random) {
        this.line = line;
        this.lives = lives;
        this.sender = sender;
        this.random = random;
    }

    @Override
    public List<Story> call() {
        try {
            while (!line.isOver()) {
                var life = lives.get(random.nextInt(lives.size()));
                stories.addAll(life.live(sender, 1 + random.nextInt(life.commands())));
            }
            return stories;
        } finally {
            // Where one caller has failed, the others need not go on.
            line.end();
        }
    }
}
