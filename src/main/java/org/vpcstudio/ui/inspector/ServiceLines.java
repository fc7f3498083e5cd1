package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest.Service;

/// What listens on a server, as a line of text: `nginx tcp 80, nginx tcp 443 on 192.168.10.100`.
final class ServiceLines {
    private static final Pattern SERVICE =
            Pattern.compile("([A-Za-z0-9_.-]+)\\s+(tcp|udp)\\s+(\\d{1,5})(?:\\s+on\\s+(\\S+))?");

    private ServiceLines() {}

    static Field field(Ecs ecs) {
        String value =
                ecs.guest().services().stream().map(service -> words(service)).collect(Collectors.joining(", "));
        return Fields.row("guest.services", "services", new Editor.Sentence(), value, text -> entry(ecs, text));
    }

    private static String words(Service service) {
        String bind = service.bind().isBlank() ? "" : " on " + service.bind().text();
        return service.name() + " " + service.protocol() + " " + service.port() + bind;
    }

    private static Outcome entry(Ecs ecs, String text) {
        List<Service> services = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher matcher = SERVICE.matcher(part.strip());
            if (!matcher.matches()) {
                return Fields.bad("inspector.bad.service");
            }
            int port = Integer.parseInt(matcher.group(3));
            if (port < 1 || port > 65535) {
                return Fields.bad("inspector.bad.service");
            }
            Written<Ipv4> bind =
                    Written.address(Optional.ofNullable(matcher.group(4)).orElse(""));
            if (!bind.isBlank() && bind.value().isEmpty()) {
                return Fields.bad("inspector.bad.address");
            }
            services.add(new Service(matcher.group(1), matcher.group(2), port, bind));
        }
        return Fields.put(ecs.withGuest(ecs.guest().withServices(services)));
    }
}
