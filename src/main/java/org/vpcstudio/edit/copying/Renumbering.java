package org.vpcstudio.edit.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// Which address and which range of the originals became which of the copies, so that everything that mentions one can
/// follow: a loopback address of a backend, a rule for a range, a client of an intent.
final class Renumbering {
    private record Shift(Cidr from, Cidr to) {}

    private final Map<Ipv4, Ipv4> addresses = new HashMap<>();
    private final List<Shift> shifts = new ArrayList<>();

    /// An address was given out.
    void address(Written<Ipv4> before, Written<Ipv4> after) {
        if (before.value().isPresent() && after.value().isPresent()) {
            addresses.put(before.value().get(), after.value().get());
        }
    }

    /// A range was given out.
    void range(Written<Cidr> before, Written<Cidr> after) {
        if (before.value().isPresent() && after.value().isPresent()) {
            shifts.add(new Shift(
                    before.value().get().network(), after.value().get().network()));
            // The narrowest range knows best.
            shifts.sort(Comparator.comparingInt((Shift shift) -> -shift.from().prefix()));
        }
    }

    /// What stands for this address among the copies.
    Written<Ipv4> of(Written<Ipv4> written) {
        Optional<Ipv4> value = written.value();
        if (value.isEmpty()) {
            return written;
        }
        Ipv4 exact = addresses.get(value.get());
        Optional<Ipv4> found = exact != null ? Optional.of(exact) : shifted(value.get());
        return found.filter(address -> !address.equals(value.get()))
                .map(Written::address)
                .orElse(written);
    }

    /// What stands for this range among the copies: a single address as such, a part of a range at its offset.
    Written<Cidr> ofRange(Written<Cidr> written) {
        Optional<Cidr> value = written.value();
        if (value.isEmpty()) {
            return written;
        }
        Cidr range = value.get();
        if (range.prefix() == Cidr.MAX_PREFIX) {
            return of(Written.address(range.address()))
                    .value()
                    .filter(address -> !address.equals(range.address()))
                    .map(address -> Written.cidr(new Cidr(address, range.prefix())))
                    .orElse(written);
        }
        return shifts.stream()
                .filter(shift -> shift.from().contains(range))
                .findFirst()
                .map(shift -> moved(range.address(), shift))
                .filter(first -> !first.equals(range.address()))
                .map(first -> Written.cidr(new Cidr(first, range.prefix())))
                .orElse(written);
    }

    private Optional<Ipv4> shifted(Ipv4 address) {
        return shifts.stream()
                .filter(shift -> shift.from().contains(address))
                .findFirst()
                .map(shift -> moved(address, shift));
    }

    private static Ipv4 moved(Ipv4 address, Shift shift) {
        return shift.to().first().plus(address.value() - shift.from().first().value());
    }
}
