package org.vpcstudio.format.keepalived;

import java.util.Set;
import org.vpcstudio.model.keepalived.Garp;
import org.vpcstudio.model.keepalived.Globals;

/// Reads `global_defs`: what is global, and the defaults of instance keywords.
final class Defaults {
    private static final int MOST_SECONDS = 1_000_000;

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
            "nftables",
            "log_unknown_vrids");

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
    private int delay = Garp.DEFAULT.delaySeconds();
    private int repeat = Garp.DEFAULT.repeat();
    private int refresh = Garp.DEFAULT.refreshSeconds();
    private int refreshRepeat = Garp.DEFAULT.refreshRepeat();
    private int lowerDelay = -1;
    private int lowerRepeat = -1;

    Defaults(Values values) {
        this.values = values;
    }

    void read(Statement block) {
        block.block().forEach(this::readOne);
    }

    Globals globals() {
        return new Globals(routerId, strict, startupDelayMillis, scriptUser, scriptSecurity, dynamicInterfaces);
    }

    /// What instances do that say nothing about gratuitous ARPs.
    Garp garp() {
        return new Garp(
                delay,
                repeat,
                refresh,
                refreshRepeat,
                lowerDelay < 0 ? delay : lowerDelay,
                lowerRepeat < 0 ? repeat : lowerRepeat);
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
            default -> readGarp(s);
        }
    }

    private void readGarp(Statement s) {
        switch (s.keyword()) {
            case "vrrp_garp_master_delay" -> delay = values.number(s, 0, MOST_SECONDS);
            case "vrrp_garp_master_repeat" -> repeat = values.number(s, 1, MOST_SECONDS);
            case "vrrp_garp_master_refresh" -> refresh = values.number(s, 0, MOST_SECONDS);
            case "vrrp_garp_master_refresh_repeat" -> refreshRepeat = values.number(s, 1, MOST_SECONDS);
            case "vrrp_garp_lower_prio_delay" -> lowerDelay = values.number(s, 0, MOST_SECONDS);
            case "vrrp_garp_lower_prio_repeat" -> lowerRepeat = values.number(s, 0, MOST_SECONDS);
            default -> {
                boolean known = WITHOUT_EFFECT.contains(s.keyword());
                values.problems().remark(s.line(), known ? "left-out" : "unknown", s.keyword(), "global_defs");
            }
        }
    }
}
