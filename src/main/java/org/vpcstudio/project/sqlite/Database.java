package org.vpcstudio.project.sqlite;

/// Where the verbs of the store do their work. Safe to use from many threads; each work waits for the one before it.
sealed interface Database permits LiveDatabase, AbsentDatabase {
    /// Reads, seeing one moment of the store.
    ///
    /// @param otherwise the answer when there is no store
    <T> T read(T otherwise, Work<T> work) throws StoreException;

    /// Changes all or nothing, and returns when it is on the disk.
    ///
    /// @param otherwise the answer when there is no store
    <T> T write(T otherwise, Work<T> work) throws StoreException;

    void close() throws StoreException;
}
