package org.vpcstudio.project.sqlite;

import java.time.InstantSource;
import java.util.function.Predicate;

/// Who uses the store, what time it is there, and whom it takes to be alive.
record Studio(Owner self, Predicate<Owner> living, InstantSource clock) {
    static Studio here(InstantSource clock) {
        return new Studio(Owner.self(), Owner::isAlive, clock);
    }

    long now() {
        return clock.millis();
    }

    boolean mayTake(Owner owner) {
        return owner.equals(self) || !living.test(owner);
    }
}
