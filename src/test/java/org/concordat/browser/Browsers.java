package org.concordat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.concordat.TestPerson;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** One browser for all tests; each person has windows of his own, with cookies of his own. */
@ApplicationScoped
public class Browsers {
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable Inspector inspector;

    BrowserPerson personSignedIn(TestPerson person) {
        var signedIn = visitor();
        signedIn.signIn(person.subject());
        return signedIn;
    }

    /** Somebody who has not signed in. */
    BrowserPerson visitor() {
        var address =
                "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return new BrowserPerson(browser(), address, inspector());
    }

    private synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.installed().orElseThrow())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return browser;
    }

    private synchronized Inspector inspector() {
        if (inspector == null) {
            inspector = new Inspector(browser());
        }
        return inspector;
    }

    @PreDestroy
    synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
