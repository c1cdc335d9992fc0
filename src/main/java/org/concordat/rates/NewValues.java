package org.concordat.rates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Values that are taken all together or not at all. */
public record NewValues(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid NewValue> values) {}
