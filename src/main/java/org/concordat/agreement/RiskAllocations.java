package org.concordat.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.agreement.terms.RiskAllocation;

/** All risks of an agreement at once; what stood before gives way. */
public record RiskAllocations(@NotNull @Size(max = 100) List<@NotNull @Valid RiskAllocation> risks) {}
