package org.vpcstudio.sim.keepalived;

import org.vpcstudio.model.keepalived.CheckScript;

/// The results of one `vrrp_script`: the first one counts at once, later ones after `rise` or `fall` in a row.
final class ScriptRun {
    private final CheckScript script;
    private boolean up;
    private boolean known;
    private int contrary;

    ScriptRun(CheckScript script) {
        this.script = script;
        known = script.startsFailed();
    }

    CheckScript script() {
        return script;
    }

    boolean isUp() {
        return up;
    }

    /// Takes the result of a run.
    ///
    /// @return whether the script counts differently from now on
    boolean take(boolean good) {
        if (!known) {
            known = true;
            up = good;
            return true;
        }
        contrary = good == up ? 0 : contrary + 1;
        if (contrary < (up ? script.fall() : script.rise()) || good == up) {
            return false;
        }
        up = good;
        contrary = 0;
        return true;
    }
}
