package org.vpcstudio.format.keepalived;

import java.util.List;
import java.util.Optional;
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
import org.vpcstudio.model.keepalived.VirtualService;
import org.vpcstudio.model.keepalived.VirtualService.Backend;
import org.vpcstudio.model.keepalived.VirtualService.Check;
import org.vpcstudio.model.keepalived.VirtualService.Endpoint;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.RealServer.HealthCheck.Type;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;

/// Configurations for tests.
final class Samples {
    private Samples() {}

    /// A configuration that uses every keyword we print, without contradiction.
    static NodeConfig rich() {
        return new NodeConfig(
                new Globals(
                        "node-1",
                        false,
                        1500,
                        new Globals.Scripts("root", true),
                        false,
                        Optional.of(new SyncDaemon("eth0", "VI_A", 7, 8849, "224.0.0.82"))),
                List.of(new CheckScript("chk_app", "/bin/true", 2, 1, -20, 2, 3, "root", true)),
                List.of(new ProcessCheck("proc_nginx", "nginx", 0, 2, 500, 250)),
                List.of(new SyncGroup(
                        "G1",
                        List.of("VI_A", "VI_B"),
                        new Tracking(List.of(), List.of(), List.of(new Tracked("eth2", 0, false))),
                        true,
                        List.of(new NotifyCommand("notify_master", "/bin/true group")))),
                List.of(unicast(), multicast()),
                List.of(service()));
    }

    private static VirtualService service() {
        return new VirtualService(
                new Endpoint("192.168.10.100", 80),
                "tcp",
                VirtualServer.Method.DR,
                "wrr",
                Optional.of(50),
                2500,
                Optional.of(new Endpoint("192.168.10.40", 80)),
                List.of(
                        backend("192.168.10.21", 1, new Check(Type.TCP, 3000, 2, 1500, "")),
                        backend("192.168.10.22", 2, new Check(Type.HTTP, 3000, 1, 1000, "/health?a=b")),
                        backend("192.168.10.23", 3, new Check(Type.SSL, 4000, 0, 2000, "/")),
                        backend("192.168.10.24", 0, new Check(Type.MISC, 5000, 1, 1000, "/bin/true -v")),
                        new Backend(new Endpoint("192.168.10.25", 80), 5, Optional.empty())));
    }

    private static Backend backend(String address, int weight, Check check) {
        return new Backend(new Endpoint(address, 80), weight, Optional.of(check));
    }

    private static VrrpInstance unicast() {
        return new VrrpInstance(
                "VI_A",
                StartState.BACKUP,
                "eth0",
                51,
                150,
                new Adverts(
                        2,
                        2000,
                        4,
                        new Authentication(Authentication.Type.PASS, "a#b!c d"),
                        "192.168.10.11",
                        List.of("192.168.10.12", "192.168.10.13"),
                        true),
                List.of(new VirtualAddress("192.168.10.100", 32, "eth0", "label eth0:1")),
                List.of(new VirtualAddress("192.168.10.101", 24, "", "")),
                new Preemption(false, 2500),
                new Tracking(
                        List.of(new Tracked("chk_app", -20, false)),
                        List.of(new Tracked("proc_nginx", 10, false)),
                        List.of(new Tracked("eth1", -30, false))),
                new Garp(2, 3, 60, 2, 4, 1),
                new Habits(true, true, true, true, true, false),
                List.of(new NotifyCommand("notify_backup", "/bin/true backup")));
    }

    private static VrrpInstance multicast() {
        return new VrrpInstance(
                "VI_B",
                StartState.BACKUP,
                "eth1",
                52,
                90,
                new Adverts(3, 250, 3, Authentication.NONE, "", List.of(), false),
                List.of(new VirtualAddress("10.0.0.100", 24, "", "")),
                List.of(),
                new Preemption(true, 0),
                Tracking.NONE,
                Garp.DEFAULT,
                Habits.DEFAULT,
                List.of());
    }
}
