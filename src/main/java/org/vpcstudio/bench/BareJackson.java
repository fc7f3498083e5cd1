package org.vpcstudio.bench;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The same records through Jackson's own databind, without any of our promises: the measure for reading and writing.
/// Needs the class path, because databind looks into the records by reflection.
final class BareJackson {
    private final JsonMapper mapper;

    BareJackson() {
        SimpleModule texts = new SimpleModule()
                .addSerializer(Written.class, new Text<>())
                .addSerializer(ResourceId.class, new Text<>())
                .addSerializer(NicRef.class, new Text<>())
                .addDeserializer(Written.class, new Sense<>(Written::address))
                .addDeserializer(ResourceId.class, new Sense<>(ResourceId::of))
                .addDeserializer(NicRef.class, new Sense<>(NicRef::parse));
        this.mapper = JsonMapper.builder()
                .addModule(texts)
                .addMixIn(SecurityRule.Remote.class, Typed.class)
                .addMixIn(Eip.Target.class, Typed.class)
                .addMixIn(Fault.class, Typed.class)
                .build();
    }

    /// Names the case of a sealed interface.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface Typed {}

    /// The kinds that a big design holds.
    record Records(
            List<Region> regions,
            List<Internet> internets,
            List<Vpc> vpcs,
            List<SecurityGroup> groups,
            List<Subnet> subnets,
            List<Ecs> servers,
            List<Vip> vips,
            List<KeepalivedCluster> clusters,
            List<Eip> eips,
            List<AccessIntent> intents,
            Map<String, Drawn> boxes) {
        static Records of(Document document) {
            return new Records(
                    all(document, Region.class),
                    all(document, Internet.class),
                    all(document, Vpc.class),
                    all(document, SecurityGroup.class),
                    all(document, Subnet.class),
                    all(document, Ecs.class),
                    all(document, Vip.class),
                    all(document, KeepalivedCluster.class),
                    all(document, Eip.class),
                    all(document, AccessIntent.class),
                    document.diagram().all().entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)));
        }

        private static <R extends Resource> List<R> all(Document document, Class<R> kind) {
            return document.topology().each(kind).toList();
        }
    }

    byte[] write(Records records) {
        return mapper.writeValueAsBytes(records);
    }

    Records read(byte[] bytes) {
        return mapper.readValue(bytes, Records.class);
    }

    /// Writes what a value says of itself.
    private static final class Text<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    /// Reads what a text means.
    private static final class Sense<T> extends ValueDeserializer<T> {
        private final Function<String, ? extends T> sense;

        Sense(Function<String, ? extends T> sense) {
            this.sense = sense;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return sense.apply(in.getString());
        }
    }
}
