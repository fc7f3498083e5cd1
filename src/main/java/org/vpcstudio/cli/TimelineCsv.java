package org.vpcstudio.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// Every event of a run as comma-separated values (RFC 4180, but with line feeds alone).
final class TimelineCsv {
    private TimelineCsv() {}

    static String print(Document document, Trace trace) {
        Names names = new Names(document.topology());
        StringBuilder text = new StringBuilder("seconds,event,host,subject,value\n");
        for (TraceEvent event : trace.events()) {
            TraceRow row = TraceRow.of(event, names);
            String seconds = TimelineJson.seconds(row.at()).toPlainString();
            text.append(line(List.of(seconds, row.event(), row.host(), row.subject(), row.value())));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TimelineCsv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String text) {
        boolean plain = Stream.of(",", "\"", "\n", "\r").noneMatch(text::contains);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
