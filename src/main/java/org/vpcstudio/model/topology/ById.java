package org.vpcstudio.model.topology;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Values by id, in the order of ids. Persistent: a change makes the nodes of one path anew and shares the rest.
///
/// The tree is a treap (C. R. Aragon and R. G. Seidel, "Randomized Search Trees", 1989) whose priorities are made of
/// the ids, so that its shape depends on the ids alone, whatever happened to them. Two maps with a common past are
/// compared by what they do not share: {@link #since} and {@link #equals} take as long as there are changes, not as
/// there are values.
///
/// @param <V> what is kept
@SuppressWarnings("ReferenceEquality") // Whether a node is shared is the point; what it says is compared with equals.
public final class ById<V> extends AbstractMap<ResourceId, V> {
    private static final ById<?> EMPTY = new ById<>(null);

    private final @Nullable Node<V> root;

    private ById(@Nullable Node<V> root) {
        this.root = root;
    }

    /// One value, above those with smaller ids and those with greater ones.
    private record Node<V>(
            ResourceId id,
            V value,
            long priority,
            @Nullable Node<V> left,
            @Nullable Node<V> right,
            int size) {
        static <V> Node<V> of(Node<V> own, @Nullable Node<V> left, @Nullable Node<V> right) {
            return of(own.id, own.value, own.priority, left, right);
        }

        static <V> Node<V> of(ResourceId id, V value, long priority, @Nullable Node<V> left, @Nullable Node<V> right) {
            return new Node<>(id, value, priority, left, right, 1 + count(left) + count(right));
        }

        /// Whether it stands above another one; no two are level.
        boolean isAbove(Node<?> other) {
            return priority == other.priority ? id.compareTo(other.id) < 0 : priority > other.priority;
        }
    }

    /// Told of each id whose value is another one.
    ///
    /// @param <V> what is kept
    @FunctionalInterface
    public interface Change<V> {
        /// What became of an id.
        ///
        /// @param before nothing when it is new
        /// @param now nothing when it is gone
        void at(ResourceId id, @Nullable V before, @Nullable V now);
    }

    /// Without anything in it.
    @SuppressWarnings("unchecked") // No value is ever taken out of it.
    public static <V> ById<V> empty() {
        return (ById<V>) EMPTY;
    }

    /// These values.
    public static <V> ById<V> of(SortedMap<ResourceId, V> sorted) {
        // The right edge of the tree so far, from the root down; what is to the right of each is still to come.
        Deque<Node<V>> edge = new ArrayDeque<>();
        for (Map.Entry<ResourceId, V> entry : sorted.entrySet()) {
            Node<V> next = Node.of(entry.getKey(), entry.getValue(), priority(entry.getKey()), null, null);
            Node<V> below = null;
            while (!edge.isEmpty() && next.isAbove(edge.element())) {
                below = closed(edge.pop(), below);
            }
            edge.push(Node.of(next, below, null));
        }
        Node<V> root = null;
        while (!edge.isEmpty()) {
            root = closed(edge.pop(), root);
        }
        return new ById<>(root);
    }

    private static <V> Node<V> closed(Node<V> node, @Nullable Node<V> right) {
        return Node.of(node, node.left, right);
    }

    /// FNV-1a (RFC 9923) and a finishing mix, so that ids that hardly differ do not stand in a row.
    private static long priority(ResourceId id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.value().length(); i++) {
            hash = (hash ^ id.value().charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }

    private static int count(@Nullable Node<?> node) {
        return node == null ? 0 : node.size;
    }

    /// With this value in the place of the one of the same id, if any.
    public ById<V> plus(ResourceId id, V value) {
        Node<V> next = plus(root, Node.of(id, value, priority(id), null, null));
        return next == root ? this : new ById<>(next);
    }

    private static <V> Node<V> plus(@Nullable Node<V> tree, Node<V> added) {
        if (tree == null) {
            return added;
        }
        int side = added.id.compareTo(tree.id);
        if (side == 0) {
            return tree.value == added.value
                    ? tree
                    : Node.of(tree.id, added.value, tree.priority, tree.left, tree.right);
        }
        if (side < 0) {
            Node<V> left = plus(tree.left, added);
            if (left == tree.left) {
                return tree;
            }
            return left.isAbove(tree)
                    ? Node.of(left, left.left, Node.of(tree, left.right, tree.right))
                    : Node.of(tree, left, tree.right);
        }
        Node<V> right = plus(tree.right, added);
        if (right == tree.right) {
            return tree;
        }
        return right.isAbove(tree)
                ? Node.of(right, Node.of(tree, tree.left, right.left), right.right)
                : Node.of(tree, tree.left, right);
    }

    /// Without the value of this id, if any.
    public ById<V> minus(ResourceId id) {
        Node<V> next = minus(root, id);
        return next == root ? this : new ById<>(next);
    }

    private static <V> @Nullable Node<V> minus(@Nullable Node<V> tree, ResourceId id) {
        if (tree == null) {
            return null;
        }
        int side = id.compareTo(tree.id);
        if (side == 0) {
            return joined(tree.left, tree.right);
        }
        Node<V> left = side < 0 ? minus(tree.left, id) : tree.left;
        Node<V> right = side > 0 ? minus(tree.right, id) : tree.right;
        return left == tree.left && right == tree.right ? tree : Node.of(tree, left, right);
    }

    /// Both, where every id of the one is before every id of the other.
    private static <V> @Nullable Node<V> joined(@Nullable Node<V> left, @Nullable Node<V> right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        return left.isAbove(right)
                ? Node.of(left, left.left, joined(left.right, right))
                : Node.of(right, joined(left, right.left), right.right);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Node<V> node = key instanceof ResourceId id ? find(id) : null;
        return node == null ? null : node.value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof ResourceId id && find(id) != null;
    }

    private @Nullable Node<V> find(ResourceId id) {
        Node<V> node = root;
        while (node != null) {
            int side = id.compareTo(node.id);
            if (side == 0) {
                return node;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    @Override
    public int size() {
        return count(root);
    }

    /// Tells what differs from an earlier map, in the order of ids.
    public void since(ById<V> before, Change<? super V> change) {
        changes(before.root, root, change);
    }

    private static <V> void changes(@Nullable Node<V> before, @Nullable Node<V> now, Change<? super V> change) {
        if (before == now) {
            return;
        }
        // What stands highest of both has no one above it in the other tree: it is at its root there, or nowhere.
        if (before == null || (now != null && now.isAbove(before))) {
            Node<V> top = Objects.requireNonNull(now);
            changes(before(before, top.id), top.left, change);
            change.at(top.id, null, top.value);
            changes(after(before, top.id), top.right, change);
        } else if (now == null || before.isAbove(now)) {
            changes(before.left, before(now, before.id), change);
            change.at(before.id, before.value, null);
            changes(before.right, after(now, before.id), change);
        } else {
            changes(before.left, now.left, change);
            if (!before.value.equals(now.value)) {
                change.at(now.id, before.value, now.value);
            }
            changes(before.right, now.right, change);
        }
    }

    /// What is before an id that is not in the tree.
    private static <V> @Nullable Node<V> before(@Nullable Node<V> tree, ResourceId id) {
        if (tree == null) {
            return null;
        }
        return tree.id.compareTo(id) < 0 ? Node.of(tree, tree.left, before(tree.right, id)) : before(tree.left, id);
    }

    /// What is behind an id that is not in the tree.
    private static <V> @Nullable Node<V> after(@Nullable Node<V> tree, ResourceId id) {
        if (tree == null) {
            return null;
        }
        return tree.id.compareTo(id) > 0 ? Node.of(tree, after(tree.left, id), tree.right) : after(tree.right, id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ById<?> map ? isSame(root, map.root) : super.equals(other);
    }

    /// The same ids make the same shape.
    private static boolean isSame(@Nullable Node<?> one, @Nullable Node<?> two) {
        if (one == two) {
            return true;
        }
        return one != null
                && two != null
                && one.size == two.size
                && one.id.equals(two.id)
                && one.value.equals(two.value)
                && isSame(one.left, two.left)
                && isSame(one.right, two.right);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public Set<Map.Entry<ResourceId, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<ResourceId, V>> iterator() {
                return new Walk<>(root);
            }

            @Override
            public int size() {
                return ById.this.size();
            }
        };
    }

    /// From the smallest id to the greatest.
    private static final class Walk<V> implements Iterator<Map.Entry<ResourceId, V>> {
        private final Deque<Node<V>> ahead = new ArrayDeque<>();

        Walk(@Nullable Node<V> root) {
            down(root);
        }

        private void down(@Nullable Node<V> tree) {
            for (Node<V> node = tree; node != null; node = node.left) {
                ahead.push(node);
            }
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public Map.Entry<ResourceId, V> next() {
            if (ahead.isEmpty()) {
                throw new NoSuchElementException("no more ids");
            }
            Node<V> node = ahead.pop();
            down(node.right);
            return Map.entry(node.id, node.value);
        }
    }
}
