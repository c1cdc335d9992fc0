package org.concordat.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;

/**
 * Pictures of pages: always below {@code target/pictures}, each at the width of a desk and of a telephone; with
 * {@code -Dpictures=docs} the ones of the tour also go where the README shows them.
 */
final class Pictures {
    private static final Path TAKEN = Path.of("target", "pictures");
    private static final Path SHOWN = Path.of("docs", "pictures");
    private static final Set<String> TOUR =
            Set.of("worklist", "project", "tender", "ranking", "agreement", "milestone", "statement", "audit");
    private static final double MOST_HEIGHT = 1700;
    private static final int DESK = 1280;
    private static final int TELEPHONE = 320;

    private Pictures() {}

    static void take(Page page, String name) {
        for (var width : new int[] {TELEPHONE, DESK}) {
            page.setViewportSize(width, 900);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(TAKEN.resolve(name + "-" + width + ".png")));
        }
        if (TOUR.contains(name) && "docs".equals(System.getProperty("pictures"))) {
            var height = Math.min(page.locator("body").boundingBox().height, MOST_HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(0, 0, DESK, height)
                    .setPath(SHOWN.resolve(name + ".png")));
        }
    }
}
