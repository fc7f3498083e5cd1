package org.vpcstudio.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.bench.CanvasBench;

class CanvasRunTest {
    @Test
    void measuresARealCanvas() throws Exception {
        CanvasBench.Result result = new CanvasRun().of(List.of(60)).getFirst();
        assertThat(result.elements()).isEqualTo(60);
        assertThat(result.drawn()).isBetween(40, 60);
        assertThat(result.lines()).isGreaterThan(10);
        assertThat(result.heapBytes()).isPositive();
        assertThat(result.frames())
                .containsOnlyKeys("open", "panWhole", "zoomSweep", "panAt035", "panAt1", "drag", "drop");
        assertThat(result.frames().values()).allSatisfy(times -> {
            assertThat(times.medianMillis()).isPositive();
            assertThat(times.p95Millis()).isGreaterThanOrEqualTo(times.medianMillis());
        });
    }
}
