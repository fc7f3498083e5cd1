package org.vpcstudio.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;

/// Layers along connections, from the top down or from left to right: the layered algorithm of ELK. A layer that gets
/// too long is broken into rows.
final class Flow {
    /// Between neighbours in a layer, and between layers, where a line turns and has its label.
    static final int BESIDE = 32;

    private static final int BETWEEN = 64;

    /// A layer is broken when it gets much longer than this, and than a picture of this shape would be.
    private static final int LONGEST = 1300;

    private static final double WIDE = 1.6;

    private static final int STEP = 8;

    private final boolean across;
    private final BooleanSupplier cancelled;

    /// @param across whether layers follow each other from left to right
    /// @param cancelled asked now and then whether nobody wants the result any more
    Flow(boolean across, BooleanSupplier cancelled) {
        this.across = across;
        this.cancelled = cancelled;
    }

    /// Boxes of these sizes, the leftmost at x 0 and the topmost at y 0, on the grid.
    ///
    /// @param sizes in the order in which neighbours stand where nothing else decides
    /// @throws CancellationException when it was cancelled
    Map<ResourceId, Box> boxes(Map<ResourceId, Box> sizes, List<Ties.Tie> ties) {
        Map<ResourceId, Box> turned = new LinkedHashMap<>();
        sizes.forEach((id, box) -> turned.put(id, turn(box)));
        Map<ResourceId, Box> layered = ties.isEmpty() ? shelves(turned) : layered(turned, ties);
        int length = layered.values().stream().mapToInt(Box::right).max().orElse(0);
        int longest = longest(layered);
        Map<ResourceId, Box> fitting = length > longest + longest / 2 ? broken(layered, longest) : layered;
        Map<ResourceId, Box> result = new LinkedHashMap<>();
        fitting.forEach((id, box) -> result.put(id, turn(box)));
        return result;
    }

    /// What nothing connects stands in rows of as many as give the best shape.
    private Map<ResourceId, Box> shelves(Map<ResourceId, Box> sizes) {
        List<ResourceId> order = List.copyOf(sizes.keySet());
        Map<ResourceId, Box> best = Map.of();
        double least = Double.MAX_VALUE;
        for (int columns = 1; columns <= order.size(); columns++) {
            Map<ResourceId, Box> boxes = new LinkedHashMap<>();
            int y = 0;
            for (int i = 0; i < order.size(); i += columns) {
                List<ResourceId> row = order.subList(i, Math.min(order.size(), i + columns));
                y = rows(row, sizes, y, Integer.MAX_VALUE, boxes) + BESIDE;
            }
            Box all = boxes.values().stream().reduce(Box::union).orElseThrow();
            double off = Math.abs(Math.log(all.width() / (shape() * all.height())));
            if (off < least) {
                least = off;
                best = boxes;
            }
        }
        return best;
    }

    private int longest(Map<ResourceId, Box> sizes) {
        double area = sizes.values().stream()
                .mapToDouble(box -> (double) (box.width() + BESIDE) * (box.height() + BETWEEN))
                .sum();
        int widest = sizes.values().stream().mapToInt(Box::width).max().orElse(0);
        return Math.max(LONGEST, Math.max(widest, (int) Math.sqrt(area * shape())));
    }

    /// How much longer than deep it should be, in the direction of its layers.
    private double shape() {
        return across ? 1 / WIDE : WIDE;
    }

    private Box turn(Box box) {
        return across ? new Box(box.y(), box.x(), box.height(), box.width()) : box;
    }

    private Map<ResourceId, Box> layered(Map<ResourceId, Box> sizes, List<Ties.Tie> ties) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        // A row of unconnected parts is as long as the root of their area, times this.
        graph.setProperty(LayeredOptions.ASPECT_RATIO, Math.sqrt(shape()));
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) BESIDE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) BETWEEN);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, (double) BESIDE);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        Map<ResourceId, ElkNode> nodes = new LinkedHashMap<>();
        sizes.forEach((id, box) -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            nodes.put(id, node);
        });
        ties.forEach(tie -> ElkGraphUtil.createSimpleEdge(nodes.get(tie.from()), nodes.get(tie.to())));
        // Its first call teaches ELK to copy the values of its options.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        new LayeredLayoutProvider().layout(graph, new Monitor(cancelled));
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("layout");
        }
        int left = grid(nodes.values().stream().mapToDouble(ElkNode::getX).min().orElse(0));
        int top = grid(nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0));
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        nodes.forEach((id, node) -> boxes.put(id, at(sizes, id).at(grid(node.getX()) - left, grid(node.getY()) - top)));
        return boxes;
    }

    private static Box at(Map<ResourceId, Box> boxes, ResourceId id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private static int grid(double value) {
        return (int) Math.rint(value / STEP) * STEP;
    }

    /// The same layers, each in as many rows as it needs.
    private static Map<ResourceId, Box> broken(Map<ResourceId, Box> layered, int longest) {
        TreeMap<Integer, List<ResourceId>> layers = new TreeMap<>();
        layered.forEach((id, box) -> layers.computeIfAbsent(box.centerY() / BETWEEN, _ -> new ArrayList<>())
                .add(id));
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        int y = 0;
        for (List<ResourceId> layer : layers.values()) {
            layer.sort(Comparator.<ResourceId>comparingInt(id -> at(layered, id).x())
                    .thenComparing(Comparator.naturalOrder()));
            y = rows(layer, layered, y, longest, boxes) + BETWEEN;
        }
        return boxes;
    }

    /// @return where the last row ends
    private static int rows(
            List<ResourceId> layer, Map<ResourceId, Box> sizes, int top, int longest, Map<ResourceId, Box> boxes) {
        int x = 0;
        int y = top;
        int lowest = top;
        for (ResourceId id : layer) {
            Box size = at(sizes, id);
            if (x > 0 && x + size.width() > longest) {
                x = 0;
                y = lowest + BESIDE;
            }
            boxes.put(id, size.at(x, y));
            x += size.width() + BESIDE;
            lowest = Math.max(lowest, y + size.height());
        }
        return lowest;
    }

    /// Tells ELK to stop.
    private static final class Monitor extends BasicProgressMonitor {
        private final BooleanSupplier cancelled;

        Monitor(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int maxChildLevels) {
            return new Monitor(cancelled);
        }
    }
}
