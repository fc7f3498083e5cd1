package org.vpcstudio.model.keepalived;

import java.util.Optional;

/// The `global_defs` block, without the defaults of instance keywords: those stand in the instances.
///
/// @param routerId how the server names itself in messages; blank: its host name
/// @param strict `vrrp_strict`
/// @param startupDelayMillis `vrrp_startup_delay`, how long down timers wait after the start; 0: not at all
/// @param scripts how scripts are run
/// @param dynamicInterfaces interfaces may appear after the start
/// @param syncDaemon `lvs_sync_daemon`; empty without
public record Globals(
        String routerId,
        boolean strict,
        int startupDelayMillis,
        Scripts scripts,
        boolean dynamicInterfaces,
        Optional<SyncDaemon> syncDaemon) {
    /// No `global_defs` at all.
    public static final Globals DEFAULT = new Globals("", false, 0, Scripts.DEFAULT, false, Optional.empty());

    /// How scripts are run.
    ///
    /// @param user who runs them, `user` or `user group`; blank: `keepalived_script`, or root where it is missing
    /// @param security `enable_script_security`: scripts others than root may change are not run
    public record Scripts(String user, boolean security) {
        /// Nothing is said.
        public static final Scripts DEFAULT = new Scripts("", false);
    }
}
