package org.concordat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** A person at a browser whose scripts are switched off. Every page that opens is inspected. */
final class BrowserPerson implements AutoCloseable {
    private static final int MOST_STOPS = 60;
    private static final int MOST_OPTIONS = 2_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Inspector inspector;
    private String policy = "";

    BrowserPerson(Browser browser, String address, Inspector inspector) {
        this.context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(address));
        this.context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        page.onResponse(this::rememberPolicy);
        this.address = address;
        this.inspector = inspector;
    }

    private void rememberPolicy(Response response) {
        if (response.request().isNavigationRequest()) {
            policy = response.headers().getOrDefault("content-security-policy", "");
        }
    }

    /** By the product's own sign-in link and the page of the sign-in service. */
    void signIn(String subject) {
        page.navigate("/");
        look();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .first()
                .click();
        page.getByText("Custom user").click();
        page.getByPlaceholder("Name", new Page.GetByPlaceholderOptions().setExact(true))
                .fill(subject);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Login"))
                .last()
                .click();
        look();
    }

    BrowserPerson open(String path) {
        page.navigate(path);
        look();
        return this;
    }

    /** Where the person is, without the address of the server. */
    String place() {
        return page.url().substring(address.length());
    }

    BrowserPerson follow(String link) {
        // A link that looks like a button has that role
        return click(byRole(AriaRole.LINK, link).or(byRole(AriaRole.BUTTON, link)));
    }

    BrowserPerson press(String button) {
        return click(byRole(AriaRole.BUTTON, button));
    }

    /** Follows the link that leads to a place. */
    BrowserPerson followTo(String path) {
        return click(page.locator("main a[href='" + path + "']"));
    }

    /** Follows the first link of the table row that says this. */
    BrowserPerson followInRow(String text) {
        return click(page.locator("tbody tr", new Page.LocatorOptions().setHasText(text))
                .locator("a"));
    }

    /** Presses the first button of the table row that says this. */
    BrowserPerson pressInRow(String text) {
        return click(page.locator("tbody tr", new Page.LocatorOptions().setHasText(text))
                .locator("button"));
    }

    /** Follows the first link whose address begins like this. */
    BrowserPerson followInto(String path) {
        return click(page.locator("main a[href^='" + path + "']"));
    }

    private Locator byRole(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private BrowserPerson click(Locator target) {
        target.first().click();
        page.waitForLoadState();
        look();
        return this;
    }

    BrowserPerson fill(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    /** Fills the field of a label that stands several times on the page, counted from one. */
    BrowserPerson fill(String label, int which, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(which - 1)
                .fill(text);
        return this;
    }

    /** Chooses the option that says this, among other things. */
    BrowserPerson choose(String label, String option) {
        var choice = labelled(label);
        var text = choice.locator("option", new Locator.LocatorOptions().setHasText(option))
                .first()
                .textContent();
        choice.selectOption(new SelectOption().setLabel(text));
        return this;
    }

    BrowserPerson tick(String label) {
        labelled(label).check();
        return this;
    }

    /** Attaches a file to the field of a label that stands in the part of the page with this heading. */
    BrowserPerson attach(String label, String part, String name, byte[] content) {
        page.locator("section", new Page.LocatorOptions().setHasText("Criterion " + part))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    BrowserPerson sees(String... texts) {
        for (var text : texts) {
            assertThat(page.locator("body")).containsText(text);
        }
        return this;
    }

    BrowserPerson doesNotSee(String... texts) {
        for (var text : texts) {
            assertThat(page.locator("body")).not().containsText(text);
        }
        return this;
    }

    BrowserPerson picture(String name) {
        Pictures.take(page, name);
        return this;
    }

    // With the keyboard alone

    BrowserPerson keys(String key) {
        page.keyboard().press(key);
        page.waitForLoadState();
        return this;
    }

    BrowserPerson types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Walks on by Tab until the focus stands where the label or the text says. */
    BrowserPerson tabTo(String name) {
        var stops = 0;
        while (!name.equals(focusedName())) {
            if (++stops > MOST_STOPS) {
                throw new AssertionError("The keyboard never comes to " + name + " on " + page.url());
            }
            page.keyboard().press("Tab");
        }
        return this;
    }

    /** Goes down a select until this value is chosen. */
    BrowserPerson chooseByKeys(String value) {
        var focused = page.locator(":focus");
        for (var steps = 0; !value.equals(focused.inputValue()); steps++) {
            if (steps > MOST_OPTIONS) {
                throw new AssertionError("The arrow keys never come to " + value);
            }
            page.keyboard().press("ArrowDown");
        }
        return this;
    }

    private String focusedName() {
        var focused = page.locator(":focus");
        if (focused.count() == 0) {
            return "";
        }
        var id = focused.getAttribute("id");
        var label = page.locator("label[for='" + id + "']");
        return (id != null && label.count() > 0 ? label.first() : focused)
                .textContent()
                .strip();
    }

    private void look() {
        if (page.url().startsWith(address)) {
            page.locator("h1").first().waitFor();
            inspector.inspect(page.url(), page.content(), policy);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
