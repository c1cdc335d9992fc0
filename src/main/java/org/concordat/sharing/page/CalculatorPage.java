package org.concordat.sharing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.concordat.platform.RuleBroken;
import org.concordat.platform.api.FormInAddress;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.AddressedForm;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.FormErrors.FieldError;
import org.concordat.sharing.Calculator;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.Curves;
import org.concordat.sharing.FairUse;
import org.concordat.sharing.InputFields;
import org.concordat.sharing.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What any mechanism would give, for people: the form is sent by its address, so that a result can be passed on. */
@Path("/calculator")
@Blocking
@PermitAll
@FormInAddress
@Produces(MediaType.TEXT_HTML)
class CalculatorPage {
    private static final String FROM = "from";
    private static final String TO = "to";

    /** Names the list that gets a row more; the form is then drawn again and nothing is calculated. */
    private static final String ADD = "add";

    private final Calculator calculator;
    private final Curves curves;
    private final FairUse fairUse;
    private final Refusals refusals;
    private final CalculatorMessages messages;

    CalculatorPage(
            Calculator calculator, Curves curves, FairUse fairUse, Refusals refusals, CalculatorMessages messages) {
        this.calculator = calculator;
        this.curves = curves;
        this.fairUse = fairUse;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "calculator")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Map<MechanismGroup, Map<String, Offered>> groups);

        static native TemplateInstance mechanism(
                CalculatorForm form, FormErrors errors, @Nullable CalculatorAnswer answer);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(MechanismGroup.grouped(calculator.offers()));
    }

    @GET
    @Path("{mechanism}")
    public TemplateInstance show(String mechanism, @Context UriInfo address, @Context HttpServerRequest request) {
        var offer = calculator.offer(mechanism);
        var fields = calculator.fields(mechanism);
        var sent = AddressedForm.of(address);
        var typed = sent.isEmpty() ? fields.typed(calculator.example(mechanism)) : sent;
        var form = form(offer, fields, typed);
        if (sent.containsKey(ADD)) {
            return Templates.mechanism(form, FormErrors.NONE, null);
        }
        fairUse.take(request.remoteAddress().hostAddress());
        try {
            return Templates.mechanism(form, FormErrors.NONE, answer(mechanism, fields, typed, form));
        } catch (RuleBroken refusal) {
            refusals.showAgain(problem -> Templates.mechanism(form, errors(refusal, form), null));
            throw refusal;
        }
    }

    private static CalculatorForm form(Offered offer, InputFields fields, MultivaluedMap<String, String> typed) {
        return new CalculatorForm(offer, fields.drawn(typed, typed.getFirst(ADD)), text(typed, FROM), text(typed, TO));
    }

    private CalculatorAnswer answer(
            String mechanism, InputFields fields, MultivaluedMap<String, String> typed, CalculatorForm form) {
        var inputs = fields.read(typed);
        var calculated = calculator.calculate(mechanism, inputs);
        var curve = curves.over(mechanism, inputs, form.from(), form.to());
        return new CalculatorAnswer(
                ResultLine.of(calculated.result(), messages),
                calculated.steps(),
                curve == null ? null : CurveDrawing.of(curve, messages.notDetermined()));
    }

    private static String text(MultivaluedMap<String, String> typed, String name) {
        var text = typed.getFirst(name);
        return text == null ? "" : text.strip();
    }

    /** What belongs to no single field leads to all of them. */
    private static FormErrors errors(RuleBroken refusal, CalculatorForm form) {
        if (refusal instanceof InvalidInput invalid) {
            return new FormErrors(invalid.faults().stream()
                    .map(fault -> new FieldError(form.nearest(fault.pointer()), fault.message()))
                    .toList());
        }
        return new FormErrors(List.of(new FieldError(CalculatorForm.ID, String.valueOf(refusal.getMessage()))));
    }
}
