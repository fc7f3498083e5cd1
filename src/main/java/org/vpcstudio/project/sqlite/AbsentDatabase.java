package org.vpcstudio.project.sqlite;

/// There is no store: nothing is kept and nothing is known, so that the editor works all the same.
record AbsentDatabase() implements Database {
    @Override
    public <T> T read(T otherwise, Work<T> work) {
        return otherwise;
    }

    @Override
    public <T> T write(T otherwise, Work<T> work) {
        return otherwise;
    }

    @Override
    public void close() {}
}
