package org.winnow.label;

/** Powers of e, to 7 digits and many times faster than {@link Math#exp}. */
final class Exponential {

    private static final float LOG2_E = 1.442695f;

    /** Less is as good as 0, and more is not asked for. */
    private static final float LEAST = -87;

    /** 2 to the power of -.5 to .5 as a polynomial: the Taylor series of exp(x ln 2). */
    private static final float C1 = 0.6931472f;

    private static final float C2 = 0.2402265f;
    private static final float C3 = 0.05550411f;
    private static final float C4 = 0.00961813f;
    private static final float C5 = 0.00133336f;
    private static final float C6 = 0.00015403f;

    private static final int MANTISSA = 23;
    private static final int BIAS = 127;

    private Exponential() {}

    /** e to the power of {@code x}, which is at most 87; 0 for very small ones. */
    static float of(float x) {
        if (x < LEAST) {
            return 0;
        }
        float exponent = x * LOG2_E;
        int whole = Math.round(exponent);
        float f = exponent - whole;
        float rest = 1 + f * (C1 + f * (C2 + f * (C3 + f * (C4 + f * (C5 + f * C6)))));
        return rest * Float.intBitsToFloat(whole + BIAS << MANTISSA);
    }
}
