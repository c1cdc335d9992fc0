package org.concordat.platform;

/** Text or numbers that cannot become a value; answered as 400. */
public class InvalidValue extends RuleBroken {
    public InvalidValue(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 400;
    }
}
