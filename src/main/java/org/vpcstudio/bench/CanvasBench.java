package org.vpcstudio.bench;

import java.util.List;
import java.util.Map;

/// Measures the canvas. The one who knows the canvas does it; the command line only knows the figures.
@FunctionalInterface
public interface CanvasBench {
    /// What one size of design costs.
    ///
    /// @param elements resources of the design
    /// @param drawn how many of them have a place on the canvas
    /// @param lines drawn between them
    /// @param heapBytes used after a garbage collection while the design is open
    /// @param rssBytes memory of the process then; 0 where the system does not tell
    /// @param frames by what was done, from the input to the picture
    /// @param hitMicros to find what is at a point, per call
    record Result(
            int elements,
            int drawn,
            int lines,
            long heapBytes,
            long rssBytes,
            Map<String, Times> frames,
            double hitMicros) {}

    /// Measures designs of these many resources.
    ///
    /// @throws Exception when there is no toolkit to draw with
    List<Result> of(List<Integer> sizes) throws Exception;
}
