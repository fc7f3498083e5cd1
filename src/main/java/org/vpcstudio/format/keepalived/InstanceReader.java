package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vpcstudio.model.keepalived.Adverts;
import org.vpcstudio.model.keepalived.Habits;
import org.vpcstudio.model.keepalived.NotifyCommand;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;

/// Reads one `vrrp_instance`. Ranges: keepalived.conf(5) and `vrrp_parser.c` of keepalived 2.2.7.
final class InstanceReader {
    private static final int DEFAULT_PRIORITY = 100;
    static final Set<String> NOTIFY = Set.of("notify", "notify_master", "notify_backup", "notify_fault", "notify_stop");

    /// Keywords that are understood and not kept: they change neither timing nor addresses.
    private static final Set<String> LEFT_OUT = Set.of(
            "virtual_routes",
            "virtual_rules",
            "track_file",
            "track_bfd",
            "vmac_xmit_base",
            "smtp_alert",
            "debug",
            "notify_deleted",
            "notify_master_rx_lower_pri",
            "notify_priority_changes",
            "kernel_rx_buf_size",
            "unicast_ttl",
            "promote_secondaries",
            "linkbeat_use_polling",
            "lvs_sync_daemon_interface",
            "track_src_ip",
            "native_ipv6",
            "preempt");

    private final Values values;
    private final Trackers trackers;
    private final Statement block;
    private final List<String> peers = new ArrayList<>();
    private final List<VirtualAddress> addresses = new ArrayList<>();
    private final List<VirtualAddress> excluded = new ArrayList<>();
    private final List<NotifyCommand> notifies = new ArrayList<>();
    private String state = "";
    private String interfaceName = "";
    private int virtualRouterId;
    private int priority;
    private int version;
    private int intervalMillis = 1000;
    private Statement intervalFrom;
    private int downTimerAdverts;
    private Authentication authentication = Authentication.NONE;
    private String source = "";
    private boolean checksSource;
    private boolean nopreempt;
    private int preemptDelayMillis;
    private boolean accepts = true;
    private boolean tracksOwnInterface = true;
    private boolean silentToLower;
    private boolean lastWord;
    private boolean skipsAddressCheck;
    private boolean vmac;
    private final GarpReader garp;

    InstanceReader(Statement block, Values values, Trackers trackers, Defaults defaults) {
        this.block = block;
        this.values = values;
        this.trackers = trackers;
        this.intervalFrom = block;
        this.version = defaults.version;
        this.downTimerAdverts = defaults.downTimerAdverts;
        this.checksSource = defaults.checksSource;
        this.silentToLower = defaults.silentToLower;
        this.lastWord = defaults.lastWord;
        this.skipsAddressCheck = defaults.skipsAddressCheck;
        this.garp = GarpReader.instance(values, defaults.garp());
    }

    VrrpInstance read() {
        block.block().forEach(this::readMain);
        require();
        StartState startState = state.equals("MASTER") || (state.isEmpty() && priority == VrrpInstance.OWNER)
                ? StartState.MASTER
                : StartState.BACKUP;
        int usual = startState == StartState.MASTER ? VrrpInstance.OWNER : DEFAULT_PRIORITY;
        return new VrrpInstance(
                block.word(1),
                startState,
                interfaceName,
                virtualRouterId,
                priority == 0 ? usual : priority,
                new Adverts(version, intervalMillis, downTimerAdverts, authentication, source, peers, checksSource),
                addresses,
                excluded,
                new Preemption(nopreempt, preemptDelayMillis),
                trackers.tracking(),
                garp.garp(),
                new Habits(accepts, tracksOwnInterface, silentToLower, lastWord, skipsAddressCheck, vmac),
                notifies);
    }

    private void require() {
        String name = values.text(block);
        if (interfaceName.isEmpty()) {
            values.problems().error(block.line(), "required", name, "interface");
        }
        if (virtualRouterId == 0) {
            values.problems().error(block.line(), "required", name, "virtual_router_id");
        }
        if (addresses.isEmpty()) {
            values.problems().error(block.line(), "required", name, "virtual_ipaddress");
        }
        intervalMillis = values.millis(
                intervalFrom.keyword().equals("advert_int")
                        ? intervalFrom
                        : new Statement(block.line(), List.of("advert_int", "1"), List.of(), false),
                version == 2 ? "0" : "0.01",
                version == 2 ? "255" : "40.95");
        if (version == 2 && intervalMillis % 1000 != 0) {
            values.problems().remark(intervalFrom.line(), "rounded", intervalFrom.word(1));
        }
        if (version == 3 && intervalMillis % 10 != 0) {
            values.problems().error(intervalFrom.line(), "hundredths", intervalFrom.word(1));
        }
    }

    private void readMain(Statement s) {
        switch (s.keyword()) {
            case "state" -> readState(s);
            case "interface" -> interfaceName = values.text(s);
            case "virtual_router_id" -> virtualRouterId = values.number(s, 1, 255);
            case "priority" -> priority = values.number(s, 1, VrrpInstance.OWNER);
            case "version" -> version = values.number(s, 2, 3);
            case "advert_int" -> intervalFrom = s;
            case "down_timer_adverts" -> downTimerAdverts = values.number(s, 1, 100);
            case "nopreempt" -> nopreempt = true;
            case "preempt_delay" -> preemptDelayMillis = values.millis(s, "0", "1000");
            case "authentication" -> authentication = authentication(s);
            case "virtual_ipaddress" -> s.block().forEach(one -> addAddress(one, addresses));
            case "virtual_ipaddress_excluded" -> s.block().forEach(one -> addAddress(one, excluded));
            case "unicast_src_ip", "mcast_src_ip" -> source = ipv4(s, values.text(s));
            case "unicast_peer" -> s.block().forEach(one -> peers.add(ipv4(one, one.keyword())));
            default -> readRest(s);
        }
    }

    private void readRest(Statement s) {
        switch (s.keyword()) {
            case "accept" -> accepts = true;
            case "no_accept" -> accepts = false;
            case "dont_track_primary" -> tracksOwnInterface = false;
            case "use_vmac" -> vmac = true;
            case "lower_prio_no_advert" -> silentToLower = values.flag(s);
            case "higher_prio_send_advert" -> lastWord = values.flag(s);
            case "skip_check_adv_addr" -> skipsAddressCheck = values.flag(s);
            case "check_unicast_src" -> checksSource = true;
            default -> readOther(s);
        }
    }

    private void readOther(Statement s) {
        if (NOTIFY.contains(s.keyword())) {
            notifies.add(new NotifyCommand(s.keyword(), s.rest()));
        } else if (!garp.read(s, s.keyword()) && !trackers.read(s)) {
            String key = LEFT_OUT.contains(s.keyword()) ? "left-out" : "unknown";
            values.problems().remark(s.line(), key, s.keyword(), "vrrp_instance");
        }
    }

    private void readState(Statement s) {
        state = values.text(s);
        if (!state.equals("MASTER") && !state.equals("BACKUP")) {
            values.problems().error(s.line(), "state", state);
        }
    }

    private Authentication authentication(Statement s) {
        Authentication.Type type = Authentication.Type.PASS;
        String password = "";
        for (Statement one : s.block()) {
            switch (one.keyword()) {
                case "auth_type" -> {
                    if (one.word(1).equals("AH")) {
                        type = Authentication.Type.AH;
                    } else if (!one.word(1).equals("PASS")) {
                        values.problems().error(one.line(), "auth-type", one.word(1));
                    }
                }
                case "auth_pass" -> password = values.text(one);
                default -> values.problems().remark(one.line(), "unknown", one.keyword(), "authentication");
            }
        }
        if (password.isEmpty()) {
            values.problems().error(s.line(), "required", block.word(1), "auth_pass");
        }
        return new Authentication(type, password);
    }

    private void addAddress(Statement s, List<VirtualAddress> into) {
        String[] parts = s.keyword().split("/", 2);
        String address = ipv4(s, parts[0]);
        int prefix = parts.length > 1 ? values.number(s, parts[1], 0, 32) : 32;
        String device = "";
        List<String> options = new ArrayList<>();
        for (int i = 1; i < s.words().size(); i++) {
            if (s.word(i).equals("dev")) {
                device = s.word(++i);
            } else {
                options.add(s.word(i));
            }
        }
        into.add(new VirtualAddress(address, prefix, device, String.join(" ", options)));
    }

    private String ipv4(Statement s, String text) {
        if (Ipv4.tryParse(text).isEmpty()) {
            values.problems().error(s.line(), text.contains(":") ? "ipv6" : "address", text);
        }
        return text;
    }
}
