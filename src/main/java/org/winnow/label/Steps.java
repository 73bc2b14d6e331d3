package org.winnow.label;

/**
 * About how large a value is: a whole number, 0 for none. Sizes are told apart in steps of the root
 * of 2, shares in fifths.
 *
 * <p>Hundreds of values a row are asked for, so that the answers are looked up by a value's first
 * bits. Values that begin with the same ones are so near to each other that the answer changes at
 * one of them at most. To measure each value takes four times as long.
 */
final class Steps {

    private static final double STEP = 2 / Math.log(2);

    private static final int SHARES = 5;

    /** Beyond all steps of sizes. */
    private static final int SHARE = 100;

    /** The other bits of a value: its first are the sign, the exponent and three more. */
    private static final int LOWER_BITS = 20;

    /** By first bits, the answer for the first values that begin with them, and for the last. */
    private static final int[] FIRST = new int[1 << Integer.SIZE - LOWER_BITS];

    private static final int[] LAST = new int[FIRST.length];

    /** The bits of the first of the last values. */
    private static final int[] CHANGES = new int[FIRST.length];

    static {
        for (int start = 0; start < FIRST.length; start++) {
            int from = start << LOWER_BITS;
            int to = from + (1 << LOWER_BITS) - 1;
            FIRST[start] = measured(Float.intBitsToFloat(from));
            LAST[start] = measured(Float.intBitsToFloat(to));
            CHANGES[start] = FIRST[start] == LAST[start] ? to : change(from, to);
        }
    }

    private Steps() {}

    /** The bits of the first value that is answered otherwise than the one with the bits from. */
    private static int change(int from, int to) {
        int first = measured(Float.intBitsToFloat(from));
        int below = from;
        int above = to;
        while (above - below > 1) {
            int middle = below + (above - below) / 2;
            if (measured(Float.intBitsToFloat(middle)) == first) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    static int of(float value) {
        int bits = Float.floatToRawIntBits(value);
        int start = bits >>> LOWER_BITS;
        return bits < CHANGES[start] ? FIRST[start] : LAST[start];
    }

    /** The same, measured. */
    static int measured(float value) {
        if (value < 0) {
            return -1 - size(-value);
        }
        return value < 1 && value > 0 ? SHARE + (int) Math.ceil(value * SHARES) : size(value);
    }

    private static int size(float value) {
        return (int) Math.round(STEP * Math.log1p(value));
    }
}
