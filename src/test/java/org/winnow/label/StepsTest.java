package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void whatIsLookedUpIsWhatIsMeasured() {
        for (int whole = -1000; whole < 1000; whole++) {
            assertLookedUp(whole);
            assertLookedUp(whole / 20f);
        }
        Random random = new Random(8);
        for (int i = 0; i < 500_000; i++) {
            assertLookedUp(Float.intBitsToFloat(random.nextInt()));
            assertLookedUp((float) random.nextGaussian() * 20);
        }
        for (float value : new float[] {-0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN}) {
            assertLookedUp(value);
        }
    }

    @Test
    void sizesGrowByTheRootOfTwoAndSharesByFifths() {
        assertEquals(0, Steps.of(0));
        assertEquals(2, Steps.of(1));
        assertEquals(8, Steps.of(15));
        assertEquals(-9, Steps.of(-15));
        assertEquals(103, Steps.of(0.5f));
    }

    private static void assertLookedUp(float value) {
        assertEquals(Steps.measured(value), Steps.of(value), () -> "of " + value);
    }
}
