package org.vpcstudio.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ByIdTest {
    private static final int IDS = 60;

    @Property(tries = 300)
    void isTheMapThatTheSameStepsMake(@ForAll long seed) {
        Random luck = new Random(seed);
        ById<Integer> map = ById.empty();
        TreeMap<ResourceId, Integer> model = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            ResourceId id = id(luck.nextInt(IDS));
            if (luck.nextInt(3) == 0) {
                map = map.minus(id);
                model.remove(id);
            } else {
                map = map.plus(id, i);
                model.put(id, i);
            }
            assertThat(map.get(id)).isEqualTo(model.get(id));
            assertThat(map.containsKey(id)).isEqualTo(model.containsKey(id));
        }
        assertThat(List.copyOf(map.entrySet())).isEqualTo(List.copyOf(model.entrySet()));
        assertThat(map).hasSize(model.size()).isEqualTo(ById.of(model)).hasSameHashCodeAs(model);
        assertThat(map.equals(model)).isEqualTo(model.equals(map)).isTrue();
    }

    @Property(tries = 300)
    void tellsWhatDiffersFromAnyOther(@ForAll long seed) {
        Random luck = new Random(seed);
        SortedMap<ResourceId, Integer> before = any(luck);
        SortedMap<ResourceId, Integer> now = any(luck);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < IDS; i++) {
            if (!Optional.ofNullable(before.get(id(i))).equals(Optional.ofNullable(now.get(id(i))))) {
                expected.add(id(i) + " " + before.get(id(i)) + " " + now.get(id(i)));
            }
        }
        List<String> told = new ArrayList<>();
        ById.of(now).since(ById.of(before), (id, old, next) -> told.add(id + " " + old + " " + next));
        assertThat(told).isEqualTo(expected);
        assertThat(ById.of(before).equals(ById.of(now))).isEqualTo(expected.isEmpty());
    }

    /// A value that counts how often it is compared.
    private record Counting(AtomicInteger looks, int value) {
        @Override
        public boolean equals(Object other) {
            looks.incrementAndGet();
            return other instanceof Counting counting && counting.value == value;
        }

        @Override
        public int hashCode() {
            return value;
        }
    }

    @Test
    void comparingWithAnEarlierOneLooksOnlyAtWhatChanged() {
        AtomicInteger looks = new AtomicInteger();
        TreeMap<ResourceId, Counting> many = new TreeMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put(id(i), new Counting(looks, i));
        }
        ById<Counting> before = ById.of(many);
        ById<Counting> now = before.plus(id(5_000), new Counting(looks, -1)).minus(id(17));
        now = now.plus(ResourceId.of("new"), new Counting(looks, 1));
        List<ResourceId> changed = new ArrayList<>();
        now.since(before, (id, _, _) -> changed.add(id));
        assertThat(changed).containsExactly(id(17), id(5_000), ResourceId.of("new"));
        assertThat(looks).hasValueLessThan(200);
    }

    @Test
    void aChangeThatIsNoneGivesTheSameMap() {
        Integer value = 1;
        ById<Integer> map = ById.<Integer>empty().plus(id(1), value);
        assertThat(map.plus(id(1), value)).isSameAs(map);
        assertThat(map.minus(id(2))).isSameAs(map);
    }

    @Test
    void itCannotBeChangedInPlace() {
        ById<Integer> map = ById.<Integer>empty().plus(id(1), 1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put(id(2), 2));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
        Iterator<Map.Entry<ResourceId, Integer>> walk = map.entrySet().iterator();
        walk.next();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(walk::remove);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
    }

    private static SortedMap<ResourceId, Integer> any(Random luck) {
        SortedMap<ResourceId, Integer> any = new TreeMap<>();
        int most = luck.nextInt(IDS);
        for (int i = 0; i < most; i++) {
            any.put(id(luck.nextInt(IDS)), luck.nextInt(3));
        }
        return any;
    }

    private static ResourceId id(int number) {
        return ResourceId.of("id-%05d".formatted(number));
    }
}
