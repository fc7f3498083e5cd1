package org.vpcstudio.ui.canvas.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.diagram.Box;

class ViewportTest {
    @Property
    void thePointUnderThePointerStaysThere(
            @ForAll @DoubleRange(min = 0, max = 2000) double x,
            @ForAll @DoubleRange(min = 0, max = 2000) double y,
            @ForAll @DoubleRange(min = 0.01, max = 9) double scale) {
        Viewport view = new Viewport(0.7, 130, -40);
        Viewport zoomed = view.scaledAbout(x, y, scale);
        assertThat(zoomed.viewX(view.canvasX(x))).isCloseTo(x, within(1e-6));
        assertThat(zoomed.viewY(view.canvasY(y))).isCloseTo(y, within(1e-6));
        assertThat(zoomed.scale()).isBetween(Viewport.MIN_SCALE, Viewport.MAX_SCALE);
    }

    @Test
    void fittingShowsAllOfABoxInTheMiddle() {
        Viewport view = Viewport.fitting(new Box(100, 200, 2000, 500), 1000, 800, 1);
        assertThat(view.viewX(100)).isGreaterThanOrEqualTo(0);
        assertThat(view.viewX(2100)).isLessThanOrEqualTo(1000);
        assertThat(view.viewX(1100)).isCloseTo(500, within(1.0));
        assertThat(view.viewY(450)).isCloseTo(400, within(1.0));
    }

    @Test
    void fittingEnlargesOnlyAsFarAsAllowed() {
        assertThat(Viewport.fitting(new Box(0, 0, 10, 10), 1000, 800, 1).scale())
                .isEqualTo(1);
        assertThat(Viewport.fitting(new Box(0, 0, 10, 10), 1000, 800, 2).scale())
                .isEqualTo(2);
    }

    @Test
    void theContentCanNotBeLost() {
        Box content = new Box(0, 0, 300, 200);
        Viewport lost = new Viewport(1, 90_000, -90_000).keeping(content, 1000, 800);
        assertThat(lost.viewX(0)).isEqualTo(2000);
        assertThat(lost.viewY(200)).isEqualTo(-800);
        Viewport near = new Viewport(1, 40, 30);
        assertThat(near.keeping(content, 1000, 800)).isEqualTo(near);
    }
}
