package org.vpcstudio.format.keepalived;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.vpcstudio.model.keepalived.Garp;
import org.vpcstudio.model.keepalived.Globals;
import org.vpcstudio.model.keepalived.SyncDaemon;

/// Reads `global_defs`: what is global, and the defaults of instance keywords.
final class Defaults {
    /// Keywords that change nothing a design says.
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "notification_email",
            "notification_email_from",
            "smtp_server",
            "smtp_connect_timeout",
            "smtp_helo_name",
            "smtp_alert",
            "process_names",
            "vrrp_garp_interval",
            "vrrp_gna_interval",
            "vrrp_mcast_group4",
            "vrrp_mcast_group6",
            "vrrp_notify_fifo",
            "vrrp_notify_fifo_script",
            "vrrp_iptables",
            "vrrp_ipsets",
            "vrrp_nftables",
            "max_auto_priority",
            "vrrp_priority",
            "vrrp_rt_priority",
            "vrrp_no_swap",
            "checker_priority",
            "default_interface",
            "lvs_id",
            "lvs_flush",
            "lvs_flush_onstop",
            "lvs_timeouts",
            "nftables",
            "log_unknown_vrids");

    private static final Set<String> SYNC_OPTIONS = Set.of("id", "maxlen", "port", "ttl", "group");

    private final Values values;
    private String routerId = "";
    private boolean strict;
    private int startupDelayMillis;
    private String scriptUser = "";
    private boolean scriptSecurity;
    private boolean dynamicInterfaces;
    int version = 2;
    int downTimerAdverts = 3;
    boolean skipsAddressCheck;
    boolean silentToLower;
    boolean lastWord;
    boolean checksSource;
    private Optional<Statement> syncDaemon = Optional.empty();
    private final GarpReader garp;

    Defaults(Values values) {
        this.values = values;
        this.garp = GarpReader.global(values);
    }

    void read(Statement block) {
        block.block().forEach(this::readOne);
    }

    /// @param routerIdOf the router id of an instance by its name
    Globals globals(ToIntFunction<String> routerIdOf) {
        return new Globals(
                routerId,
                strict,
                startupDelayMillis,
                new Globals.Scripts(scriptUser, scriptSecurity),
                dynamicInterfaces,
                syncDaemon.map(line -> syncDaemon(line, routerIdOf)));
    }

    /// `lvs_sync_daemon INTERFACE [[inst] INSTANCE] [id N] [port N] [group ADDRESS]`; the id is the router id of the
    /// instance unless it is given.
    private SyncDaemon syncDaemon(Statement s, ToIntFunction<String> routerIdOf) {
        int at = s.word(2).equals("inst") ? 3 : SYNC_OPTIONS.contains(s.word(2)) ? 1 : 2;
        String instance = at == 1 ? "" : s.word(at);
        int id = routerIdOf.applyAsInt(instance);
        int port = 8848;
        String group = "224.0.0.81";
        for (int i = at + 1; i < s.words().size(); i += 2) {
            switch (s.word(i)) {
                case "id" -> id = values.number(s, s.word(i + 1), 0, 255);
                case "port" -> port = values.number(s, s.word(i + 1), 1, 65_535);
                case "group" -> group = s.word(i + 1);
                default -> values.problems().remark(s.line(), "left-out", s.word(i), "lvs_sync_daemon");
            }
        }
        return new SyncDaemon(s.word(1), instance, id, port, group);
    }

    /// What instances do that say nothing about gratuitous ARPs.
    Garp garp() {
        return garp.garp();
    }

    private void readOne(Statement s) {
        switch (s.keyword()) {
            case "router_id" -> routerId = values.text(s);
            case "script_user" -> scriptUser = s.rest();
            case "enable_script_security" -> scriptSecurity = true;
            case "dynamic_interfaces" -> dynamicInterfaces = true;
            case "vrrp_version" -> version = values.number(s, 2, 3);
            case "vrrp_strict" -> strict = values.flag(s);
            case "vrrp_startup_delay" -> startupDelayMillis = values.millis(s, "0", "4294");
            case "vrrp_down_timer_adverts" -> downTimerAdverts = values.number(s, 1, 100);
            case "vrrp_skip_check_adv_addr" -> skipsAddressCheck = values.flag(s);
            case "vrrp_lower_prio_no_advert" -> silentToLower = values.flag(s);
            case "vrrp_higher_prio_send_advert" -> lastWord = values.flag(s);
            case "vrrp_check_unicast_src" -> checksSource = true;
            case "lvs_sync_daemon" -> syncDaemon = Optional.of(s);
            default -> readRest(s);
        }
    }

    private void readRest(Statement s) {
        boolean read =
                s.keyword().startsWith("vrrp_") && garp.read(s, s.keyword().substring("vrrp_".length()));
        if (!read) {
            boolean known = WITHOUT_EFFECT.contains(s.keyword());
            values.problems().remark(s.line(), known ? "left-out" : "unknown", s.keyword(), "global_defs");
        }
    }
}
