package org.vpcstudio.format.keepalived;

import java.util.List;
import org.vpcstudio.model.keepalived.Adverts;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.Garp;
import org.vpcstudio.model.keepalived.Globals;
import org.vpcstudio.model.keepalived.Habits;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NotifyCommand;
import org.vpcstudio.model.keepalived.ProcessCheck;
import org.vpcstudio.model.keepalived.SyncDaemon;
import org.vpcstudio.model.keepalived.SyncGroup;
import org.vpcstudio.model.keepalived.Tracking;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;

/// Prints a configuration the way the manual page does: one keyword a line, four spaces a level. What has its default
/// value is not written, except what everybody looks for.
final class Printer {
    private final NodeConfig config;
    private final Page page = new Page();

    private Printer(NodeConfig config) {
        this.config = config;
    }

    static String print(NodeConfig config) {
        Printer printer = new Printer(config);
        printer.printGlobals(config.globals());
        config.scripts().forEach(printer::printScript);
        config.processes().forEach(printer::printProcess);
        config.groups().forEach(printer::printGroup);
        config.instances().forEach(printer::printInstance);
        config.services().forEach(service -> ServicePrinter.print(service, printer.page));
        return printer.page.text();
    }

    private void printGlobals(Globals globals) {
        if (globals.equals(Globals.DEFAULT)) {
            return;
        }
        page.open("global_defs");
        page.lineIf(!globals.routerId().isBlank(), "router_id " + Page.word(globals.routerId()));
        Globals.Scripts scripts = globals.scripts();
        page.lineIf(!scripts.user().isBlank(), "script_user " + scripts.user());
        page.lineIf(scripts.security(), "enable_script_security");
        page.lineIf(globals.dynamicInterfaces(), "dynamic_interfaces");
        page.lineIf(globals.strict(), "vrrp_strict");
        page.lineIf(
                globals.startupDelayMillis() > 0, "vrrp_startup_delay " + Page.seconds(globals.startupDelayMillis()));
        globals.syncDaemon().ifPresent(this::printSyncDaemon);
        page.close();
    }

    private void printSyncDaemon(SyncDaemon daemon) {
        String instance = daemon.instance().isBlank() ? "" : " " + Page.word(daemon.instance());
        page.line("lvs_sync_daemon " + daemon.interfaceName() + instance + " id " + daemon.id() + " port "
                + daemon.port() + " group " + daemon.group());
    }

    private void printScript(CheckScript script) {
        page.open("vrrp_script " + Page.word(script.name()));
        page.line("script " + Page.quoted(script.command()));
        page.line("interval " + script.intervalSeconds());
        page.lineIf(script.timeoutSeconds() > 0, "timeout " + script.timeoutSeconds());
        page.lineIf(script.weight() != 0, "weight " + script.weight());
        page.line("rise " + script.rise());
        page.line("fall " + script.fall());
        page.lineIf(!script.user().isBlank(), "user " + script.user());
        page.lineIf(script.startsFailed(), "init_fail");
        page.close();
    }

    private void printProcess(ProcessCheck process) {
        page.open("vrrp_track_process " + Page.word(process.name()));
        page.line("process " + process.process());
        page.line("weight " + process.weight());
        page.lineIf(process.quorum() != 1, "quorum " + process.quorum());
        page.lineIf(process.startDelayMillis() > 0, "fork_delay " + Page.seconds(process.startDelayMillis()));
        page.lineIf(process.endDelayMillis() > 0, "terminate_delay " + Page.seconds(process.endDelayMillis()));
        page.close();
    }

    private void printGroup(SyncGroup group) {
        page.open("vrrp_sync_group " + Page.word(group.name()));
        page.block("group", group.members().stream().map(Page::word).toList());
        printTracking(group.tracking());
        page.lineIf(group.usesWeights(), "sync_group_tracking_weight");
        group.notifies().forEach(this::printNotify);
        page.close();
    }

    private void printInstance(VrrpInstance instance) {
        Adverts adverts = instance.adverts();
        page.open("vrrp_instance " + Page.word(instance.name()));
        page.line("state " + instance.state());
        page.line("interface " + instance.interfaceName());
        page.lineIf(adverts.version() != 2, "version " + adverts.version());
        page.line("virtual_router_id " + instance.virtualRouterId());
        page.line("priority " + instance.priority());
        page.line("advert_int " + Page.seconds(adverts.intervalMillis()));
        page.lineIf(adverts.downTimerAdverts() != 3, "down_timer_adverts " + adverts.downTimerAdverts());
        page.lineIf(instance.preemption().nopreempt(), "nopreempt");
        int delay = instance.preemption().delayMillis();
        page.lineIf(delay > 0, "preempt_delay " + Page.seconds(delay));
        printGarp(instance.garp());
        printHabits(instance.habits());
        printAuthentication(adverts.authentication());
        printPeers(adverts);
        page.block(
                "virtual_ipaddress",
                instance.addresses().stream().map(Printer::address).toList());
        page.block(
                "virtual_ipaddress_excluded",
                instance.excluded().stream().map(Printer::address).toList());
        printTracking(instance.tracking());
        instance.notifies().forEach(this::printNotify);
        page.close();
    }

    private void printGarp(Garp garp) {
        Garp usual = Garp.DEFAULT;
        number("garp_master_delay", garp.delaySeconds(), usual.delaySeconds());
        number("garp_master_repeat", garp.repeat(), usual.repeat());
        number("garp_master_refresh", garp.refreshSeconds(), usual.refreshSeconds());
        number("garp_master_refresh_repeat", garp.refreshRepeat(), usual.refreshRepeat());
        number("garp_lower_prio_delay", garp.lowerPriorityDelaySeconds(), usual.lowerPriorityDelaySeconds());
        number("garp_lower_prio_repeat", garp.lowerPriorityRepeat(), usual.lowerPriorityRepeat());
    }

    private void number(String keyword, int value, int usual) {
        page.lineIf(value != usual, keyword + " " + value);
    }

    private void printHabits(Habits habits) {
        page.lineIf(!habits.accepts(), "no_accept");
        page.lineIf(!habits.tracksOwnInterface(), "dont_track_primary");
        page.lineIf(habits.silentToLower(), "lower_prio_no_advert");
        page.lineIf(habits.lastWord(), "higher_prio_send_advert");
        page.lineIf(habits.skipsAddressCheck(), "skip_check_adv_addr");
        page.lineIf(habits.vmac(), "use_vmac");
    }

    private void printAuthentication(Authentication authentication) {
        if (authentication.type() != Authentication.Type.NONE) {
            page.block(
                    "authentication",
                    List.of("auth_type " + authentication.type(), "auth_pass " + Page.word(authentication.password())));
        }
    }

    private void printPeers(Adverts adverts) {
        String keyword = adverts.isUnicast() ? "unicast_src_ip " : "mcast_src_ip ";
        page.lineIf(!adverts.source().isBlank(), keyword + adverts.source());
        page.block("unicast_peer", adverts.peers());
        page.lineIf(adverts.checksSource(), "check_unicast_src");
    }

    private void printTracking(Tracking tracking) {
        page.block(
                "track_script",
                tracking.scripts().stream()
                        .map(one -> tracked(
                                one,
                                config.script(one.name())
                                        .map(CheckScript::weight)
                                        .orElse(0)))
                        .toList());
        page.block(
                "track_process",
                tracking.processes().stream()
                        .map(one -> tracked(
                                one,
                                config.process(one.name())
                                        .map(ProcessCheck::weight)
                                        .orElse(1)))
                        .toList());
        page.block(
                "track_interface",
                tracking.interfaces().stream().map(one -> tracked(one, 0)).toList());
    }

    private static String tracked(Tracked one, int usual) {
        boolean plain = one.weight() == usual && !one.reverse();
        return Page.word(one.name()) + (plain ? "" : " weight " + one.weight() + (one.reverse() ? " reverse" : ""));
    }

    private void printNotify(NotifyCommand notify) {
        page.line(notify.keyword() + " " + Page.quoted(notify.command()));
    }

    private static String address(VirtualAddress address) {
        String device = address.device().isBlank() ? "" : " dev " + address.device();
        String options = address.options().isBlank() ? "" : " " + address.options();
        return address.address() + "/" + address.prefix() + device + options;
    }
}
