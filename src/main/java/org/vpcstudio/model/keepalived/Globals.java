package org.vpcstudio.model.keepalived;

/// The `global_defs` block, without the defaults of instance keywords: those stand in the instances.
///
/// @param routerId how the server names itself in messages; blank: its host name
/// @param strict `vrrp_strict`
/// @param startupDelayMillis `vrrp_startup_delay`, how long down timers wait after the start; 0: not at all
/// @param scriptUser who runs scripts, `user` or `user group`; blank: `keepalived_script`, or root where it is missing
/// @param scriptSecurity `enable_script_security`
/// @param dynamicInterfaces interfaces may appear after the start
public record Globals(
        String routerId,
        boolean strict,
        int startupDelayMillis,
        String scriptUser,
        boolean scriptSecurity,
        boolean dynamicInterfaces) {
    /// No `global_defs` at all.
    public static final Globals DEFAULT = new Globals("", false, 0, "", false, false);

    public Globals withRouterId(String next) {
        return new Globals(next, strict, startupDelayMillis, scriptUser, scriptSecurity, dynamicInterfaces);
    }

    public Globals withDynamicInterfaces(boolean next) {
        return new Globals(routerId, strict, startupDelayMillis, scriptUser, scriptSecurity, next);
    }
}
