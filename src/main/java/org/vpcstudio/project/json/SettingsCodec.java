package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Authentication;
import org.vpcstudio.model.topology.VrrpSettings.Mode;
import org.vpcstudio.model.topology.VrrpSettings.Options;
import org.vpcstudio.model.topology.VrrpSettings.Preemption;

/// The settings of a keepalived cluster in files.
final class SettingsCodec {
    private SettingsCodec() {}

    static Sheet write(VrrpSettings settings) {
        return new Sheet()
                .text("instanceName", settings.instanceName())
                .number("version", settings.version())
                .number("virtualRouterId", settings.virtualRouterId())
                .number("advertIntervalMillis", settings.advertIntervalMillis())
                .object("authentication", authentication(settings.authentication()))
                .word("mode", settings.mode())
                .object("preemption", preemption(settings.preemption()))
                .object("options", options(settings.options()));
    }

    private static Sheet authentication(Authentication authentication) {
        return new Sheet().word("type", authentication.type()).textUnlessBlank("password", authentication.password());
    }

    private static Sheet preemption(Preemption preemption) {
        return new Sheet().flag("nopreempt", preemption.nopreempt()).number("delayMillis", preemption.delayMillis());
    }

    private static Sheet options(Options options) {
        return new Sheet()
                .flag("strict", options.strict())
                .number("garpMasterRefreshSeconds", options.garpMasterRefreshSeconds())
                .number("downTimerAdverts", options.downTimerAdverts());
    }

    static VrrpSettings read(Fields fields) throws UnreadableException {
        return new VrrpSettings(
                fields.text("instanceName"),
                fields.number("version"),
                fields.number("virtualRouterId"),
                fields.number("advertIntervalMillis"),
                fields.object("authentication", Authentication.NONE, SettingsCodec::authentication),
                fields.word("mode", Mode.class),
                fields.object("preemption", Preemption.DEFAULT, SettingsCodec::preemption),
                fields.object("options", Options.DEFAULT, SettingsCodec::options));
    }

    private static Authentication authentication(Fields fields) throws UnreadableException {
        return new Authentication(fields.word("type", Authentication.Type.class), fields.text("password", ""));
    }

    private static Preemption preemption(Fields fields) throws UnreadableException {
        return new Preemption(
                fields.flag("nopreempt", Preemption.DEFAULT.nopreempt()),
                fields.number("delayMillis", Preemption.DEFAULT.delayMillis()));
    }

    private static Options options(Fields fields) throws UnreadableException {
        return new Options(
                fields.flag("strict", Options.DEFAULT.strict()),
                fields.number("garpMasterRefreshSeconds", Options.DEFAULT.garpMasterRefreshSeconds()),
                fields.number("downTimerAdverts", Options.DEFAULT.downTimerAdverts()));
    }
}
