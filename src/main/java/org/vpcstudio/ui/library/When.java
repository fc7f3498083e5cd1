package org.vpcstudio.ui.library;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.vpcstudio.text.Message;

/// When something was, in words: how long ago, and by the clock.
final class When {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private When() {}

    static Message of(Instant then, Instant now, ZoneId zone) {
        return Message.of("library.when", ago(Duration.between(then, now)), clock(then, zone));
    }

    static String clock(Instant then, ZoneId zone) {
        return CLOCK.format(then.atZone(zone));
    }

    private static Message ago(Duration past) {
        if (past.toMinutes() < 1) {
            return Message.of("library.ago.now");
        }
        if (past.toHours() < 1) {
            return Message.of("library.ago.minutes", past.toMinutes());
        }
        if (past.toDays() < 1) {
            return Message.of("library.ago.hours", past.toHours());
        }
        return past.toDays() == 1 ? Message.of("library.ago.day") : Message.of("library.ago.days", past.toDays());
    }
}
