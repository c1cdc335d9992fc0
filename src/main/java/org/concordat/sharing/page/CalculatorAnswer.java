package org.concordat.sharing.page;

import java.util.List;
import org.concordat.sharing.Step;
import org.jspecify.annotations.Nullable;

/** What a mechanism gave: the result in words, the steps, and the picture where there is one. */
public record CalculatorAnswer(
        List<ResultLine> result, List<Step> steps, @Nullable CurveDrawing chart) {}
