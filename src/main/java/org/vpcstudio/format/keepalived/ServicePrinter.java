package org.vpcstudio.format.keepalived;

import java.util.Locale;
import org.vpcstudio.model.keepalived.VirtualService;
import org.vpcstudio.model.keepalived.VirtualService.Backend;
import org.vpcstudio.model.keepalived.VirtualService.Check;
import org.vpcstudio.model.keepalived.VirtualService.Endpoint;

/// Prints a `virtual_server`. Everything is written out: most defaults of keepalived surprise (`NAT`, one minute).
final class ServicePrinter {
    private final Page page;

    private ServicePrinter(Page page) {
        this.page = page;
    }

    static void print(VirtualService service, Page page) {
        new ServicePrinter(page).printService(service);
    }

    private void printService(VirtualService service) {
        page.open("virtual_server " + endpoint(service.at()));
        page.line("delay_loop " + Page.seconds(service.delayLoopMillis()));
        page.line("lb_algo " + Page.word(service.scheduler()));
        page.line("lb_kind " + service.method());
        service.persistenceSeconds().ifPresent(seconds -> page.line("persistence_timeout " + seconds));
        page.line("protocol " + Page.word(service.protocol().toUpperCase(Locale.ROOT)));
        service.sorryServer().ifPresent(sorry -> page.line("sorry_server " + endpoint(sorry)));
        service.backends().forEach(this::printBackend);
        page.close();
    }

    private void printBackend(Backend backend) {
        page.open("real_server " + endpoint(backend.at()));
        page.line("weight " + backend.weight());
        backend.check().ifPresent(this::printCheck);
        page.close();
    }

    private void printCheck(Check check) {
        switch (check.type()) {
            case TCP -> page.open("TCP_CHECK");
            case HTTP -> openUrl("HTTP_GET", check.path());
            case SSL -> openUrl("SSL_GET", check.path());
            case MISC -> {
                page.open("MISC_CHECK");
                page.line("misc_path " + Page.quoted(check.path()));
            }
        }
        String timeout =
                switch (check.type()) {
                    case TCP, HTTP, SSL -> "connect_timeout ";
                    case MISC -> "misc_timeout ";
                };
        page.line(timeout + Page.seconds(check.connectTimeoutMillis()));
        page.line("retry " + check.retry());
        page.line("delay_before_retry " + Page.seconds(check.delayBeforeRetryMillis()));
        page.close();
    }

    private void openUrl(String keyword, String path) {
        page.open(keyword);
        page.open("url");
        page.line("path " + Page.word(path));
        page.close();
    }

    private static String endpoint(Endpoint at) {
        return at.address() + " " + at.port();
    }
}
