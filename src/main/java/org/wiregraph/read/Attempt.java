package org.wiregraph.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Runs a library over the bytes of a stranger. Parsers of rich formats meet damage with any
/// exception there is, even a stack overflow; all of them become an [IOException] here, so that a
/// broken file costs that file only.
final class Attempt {

    private Attempt() {}

    static <T> T of(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        if (task.state() == Future.State.SUCCESS) {
            return task.resultNow();
        }
        Throwable problem = task.exceptionNow();
        if (problem instanceof IOException io) {
            throw io;
        }
        throw new IOException("damaged (" + problem.getClass().getSimpleName() + ")", problem);
    }
}
