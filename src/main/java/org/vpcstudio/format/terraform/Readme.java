package org.vpcstudio.format.terraform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Notice;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// `README.md`: what the plan makes, how to run it, what is left to do by hand, what nobody can prove without the
/// cloud. Its sentences are those of the phrasebook.
final class Readme {
    // What Markdown would read as more than a letter.
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\]<>|#]|\\b_|_\\b");

    private final Parts parts;
    private final List<Boot> boots;
    private final SettingsFiles settings;
    private final Remarks remarks;
    private final Phrasebook words = Phrasebook.english();
    private final StringBuilder out = new StringBuilder();

    Readme(Parts parts, List<Boot> boots, SettingsFiles settings, Remarks remarks) {
        this.parts = parts;
        this.boots = boots;
        this.settings = settings;
        this.remarks = remarks;
    }

    Artifact write() {
        String name = parts.document().name().strip();
        line("# " + (name.isEmpty() ? say("title") : plain(name)));
        line("");
        line(say("intro", parts.region()));
        elements();
        run();
        byHand();
        proofs();
        unproven();
        return Artifact.text("README.md", out.toString());
    }

    private void elements() {
        heading("elements");
        line("| " + say("element") + " | " + say("resource") + " |");
        line("| --- | --- |");
        parts.vpcs().forEach(vpc -> row(vpc, parts.vpc(vpc.id()).orElseThrow()));
        parts.subnets().forEach(subnet -> row(subnet, parts.subnet(subnet.id()).orElseThrow()));
        parts.groups().forEach(group -> row(group, parts.group(group.id()).orElseThrow()));
        parts.servers()
                .forEach(server -> row(
                        server.ecs(),
                        "opentelekomcloud_compute_instance_v2.this[\"" + parts.cloudName(server.ecs()) + "\"]"));
        parts.vips().forEach(vip -> row(vip, parts.vip(vip.id()).orElseThrow()));
        parts.eips().forEach(eip -> row(eip, "opentelekomcloud_vpc_eip_v1." + parts.label(eip)));
    }

    private void row(Resource resource, String address) {
        String kind = words.say("format.terraform.kind." + resource.kind().code());
        line("| " + kind + " " + plain(parts.cloudName(resource)) + " | `" + address + "` |");
    }

    private void run() {
        heading("run");
        line(say("run.needs"));
        line("");
        line("```sh");
        line("export OS_DOMAIN_NAME=... OS_PROJECT_NAME=... OS_USERNAME=... OS_PASSWORD=...");
        line("cp terraform.tfvars.example terraform.tfvars");
        line("terraform init");
        line("terraform plan -out=plan.bin");
        line("terraform apply plan.bin");
        line("```");
        line("");
        line(say("run.values"));
        if (!settings.secrets().isEmpty()) {
            line("");
            line(say("run.secrets"));
        }
    }

    private void byHand() {
        List<Notice> notices = remarks.all();
        if (!notices.isEmpty()) {
            heading("by-hand");
            for (Notice notice : notices) {
                String where = notice.where().isBlank() ? "" : "**" + plain(notice.where()) + "**: ";
                line("- " + where + plain(words.say(notice.message())));
            }
        }
    }

    private void proofs() {
        List<AccessIntent> intents = parts.topology().each(AccessIntent.class).toList();
        if (!intents.isEmpty()) {
            heading("try");
            intents.forEach(intent -> line("- " + plain(words.say(expectation(intent)))));
        }
    }

    private Message expectation(AccessIntent intent) {
        String from = name(intent.client());
        String to = name(intent.target());
        String port = intent.protocol().toUpperCase(Locale.ROOT) + " " + intent.port();
        return switch (intent.expect()) {
            case ALLOW ->
                intent.rtoMillis() > 0
                        ? sentence("try.allow-within", from, to, port, seconds(intent.rtoMillis()))
                        : sentence("try.allow", from, to, port);
            case DENY -> sentence("try.deny", from, to, port);
        };
    }

    private String name(ResourceId id) {
        return parts.topology().find(id).map(Resource::name).orElse(id.value());
    }

    private static String seconds(int millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private void unproven() {
        heading("unproven");
        line("- " + say("unproven.names"));
        line("- " + say("unproven.quota"));
        line("- " + say("unproven.api"));
        if (boots.stream().anyMatch(Boot::installs)) {
            line("- " + say("unproven.boot"));
        }
    }

    private void heading(String key) {
        line("");
        line("## " + say(key));
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String say(String key, Object... arguments) {
        return words.say(sentence(key, arguments));
    }

    private static Message sentence(String key, Object... arguments) {
        return Message.of("format.terraform.readme." + key, arguments);
    }

    private static String plain(String text) {
        return MARKUP.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
