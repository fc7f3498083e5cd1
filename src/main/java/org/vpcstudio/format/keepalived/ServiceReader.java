package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.model.keepalived.VirtualService;
import org.vpcstudio.model.keepalived.VirtualService.Backend;
import org.vpcstudio.model.keepalived.VirtualService.Check;
import org.vpcstudio.model.keepalived.VirtualService.Endpoint;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.RealServer.HealthCheck.Type;
import org.vpcstudio.model.topology.VirtualServer.Method;

/// Reads one `virtual_server`. Values of checks may stand at the check, the backend or the service: the innermost
/// wins. Ranges and defaults: keepalived.conf(5), "Virtual server(s)".
final class ServiceReader {
    private static final int MOST_PORT = 65_535;
    private static final int MOST = 1_000_000;
    private static final String MOST_SECONDS = "1000000";
    private static final int USUAL_PERSISTENCE = 360;
    private static final Map<String, Type> CHECKS =
            Map.of("TCP_CHECK", Type.TCP, "HTTP_GET", Type.HTTP, "SSL_GET", Type.SSL, "MISC_CHECK", Type.MISC);
    private static final Set<String> ALGORITHM = Set.of("lb_algo", "lvs_sched");
    private static final Set<String> KIND = Set.of("lb_kind", "lvs_method");
    private static final Set<String> TIMING =
            Set.of("connect_timeout", "retry", "delay_before_retry", "delay_loop", "weight");

    private final Statement block;
    private final Values values;
    private final List<Backend> backends = new ArrayList<>();
    private Method method = Method.NAT;
    private String scheduler = "wlc";
    private String protocol = "tcp";
    private Optional<Integer> persistence = Optional.empty();
    private Optional<Endpoint> sorry = Optional.empty();

    ServiceReader(Statement block, Values values) {
        this.block = block;
        this.values = values;
    }

    /// Empty for a service that a design cannot say: a group, a firewall mark, IPv6, every port.
    Optional<VirtualService> read() {
        if (!isPlain(block)) {
            leaveOut(block, "keepalived.conf");
            return Optional.empty();
        }
        block.block().forEach(this::readOne);
        return Optional.of(new VirtualService(
                endpoint(block),
                protocol,
                method,
                scheduler,
                persistence,
                millis("delay_loop", VirtualService.DEFAULT_DELAY_LOOP_MILLIS, List.of(block)),
                sorry,
                backends));
    }

    private void readOne(Statement s) {
        if (ALGORITHM.contains(s.keyword())) {
            scheduler = values.text(s);
        } else if (KIND.contains(s.keyword())) {
            readMethod(s);
        } else if (s.keyword().equals("protocol")) {
            protocol = values.text(s).toLowerCase(Locale.ROOT);
        } else if (s.keyword().equals("persistence_timeout")) {
            persistence = Optional.of(s.words().size() > 1 ? values.number(s, 1, 2_678_400) : USUAL_PERSISTENCE);
        } else if (s.keyword().equals("sorry_server") && isPlain(s)) {
            sorry = Optional.of(endpoint(s));
        } else if (s.keyword().equals("real_server") && isPlain(s)) {
            backends.add(backend(s));
        } else if (!TIMING.contains(s.keyword())) {
            leaveOut(s, "virtual_server");
        }
    }

    private void readMethod(Statement s) {
        String word = values.text(s).toUpperCase(Locale.ROOT);
        Optional<Method> known = Stream.of(Method.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
        if (known.isEmpty()) {
            values.problems().error(s.line(), "method", word);
        }
        method = known.orElse(method);
    }

    private Backend backend(Statement real) {
        Optional<Check> check = Optional.empty();
        for (Statement s : real.block()) {
            Type type = CHECKS.get(s.keyword());
            if (type != null && check.isEmpty()) {
                check = Optional.of(check(s, type, real));
            } else if (!TIMING.contains(s.keyword())) {
                leaveOut(s, "real_server");
            }
        }
        int weight = line("weight", List.of(real, block))
                .map(s -> values.number(s, 0, Integer.MAX_VALUE))
                .orElse(1);
        return new Backend(endpoint(real), weight, check);
    }

    private Check check(Statement s, Type type, Statement real) {
        List<Statement> places = List.of(s, real, block);
        boolean misc = type == Type.MISC;
        int loop = millis("delay_loop", VirtualService.DEFAULT_DELAY_LOOP_MILLIS, List.of(real, block));
        int timeout = misc ? millis("misc_timeout", loop, List.of(s)) : millis("connect_timeout", 5000, places);
        int usualDelay = type == Type.HTTP || type == Type.SSL ? 3000 : 1000;
        return new Check(
                type,
                timeout,
                line("retry", places).map(one -> values.number(one, 0, MOST)).orElse(misc ? 0 : 1),
                millis("delay_before_retry", usualDelay, places),
                path(s, type));
    }

    /// What is asked: the path of the first `url`, or the command.
    private String path(Statement check, Type type) {
        String path = type == Type.HTTP || type == Type.SSL ? "/" : "";
        boolean asked = false;
        for (Statement s : check.block()) {
            if (s.keyword().equals("url") && !asked) {
                asked = true;
                path = url(s);
            } else if (s.keyword().equals("misc_path")) {
                path = s.rest();
            } else if (!TIMING.contains(s.keyword()) && !s.keyword().equals("misc_timeout")) {
                leaveOut(s, check.keyword());
            }
        }
        return path;
    }

    private String url(Statement url) {
        String path = "/";
        for (Statement s : url.block()) {
            if (s.keyword().equals("path")) {
                path = values.text(s);
            } else {
                leaveOut(s, "url");
            }
        }
        return path;
    }

    private static boolean isPlain(Statement s) {
        return Ipv4.tryParse(s.word(1)).isPresent() && !s.word(2).isEmpty();
    }

    private Endpoint endpoint(Statement s) {
        return new Endpoint(s.word(1), values.number(s, s.word(2), 1, MOST_PORT));
    }

    private void leaveOut(Statement s, String where) {
        values.problems().remark(s.line(), "left-out", (s.keyword() + " " + s.rest()).strip(), where);
    }

    /// The line with this keyword in the first place that has one.
    private static Optional<Statement> line(String keyword, List<Statement> places) {
        return places.stream()
                .flatMap(
                        place -> place.block().stream()
                                .filter(s -> s.keyword().equals(keyword))
                                .reduce((first, second) -> second)
                                .stream())
                .findFirst();
    }

    private int millis(String keyword, int usual, List<Statement> places) {
        return line(keyword, places)
                .map(s -> values.millis(s, "0", MOST_SECONDS))
                .orElse(usual);
    }
}
