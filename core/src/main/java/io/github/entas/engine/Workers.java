package io.github.entas.engine;

import io.github.entas.engine.SimulationException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work on a run together.
 *
 * @param number of them
 * @param callers executor that they are from, or null
 */
record Workers(int number, @Nullable Executor callers) {

  /** Works until the run is done, was stopped, or broke. */
  void work(Run run) {
    if (callers != null) {
      work(run, callers);
      return;
    }
    ExecutorService own = Executors.newFixedThreadPool(number, Workers::daemon);
    try {
      work(run, own);
    } finally {
      own.shutdown();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "entas-worker");
    thread.setDaemon(true);
    return thread;
  }

  private void work(Run run, Executor executor) {
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      FutureTask<Void> task = new FutureTask<>(run::work, null);
      tasks.add(task);
      executor.execute(task);
    }
    Throwable failure = null;
    boolean interrupted = false;
    for (FutureTask<Void> task : tasks) {
      boolean done = false;
      while (!done) {
        try {
          task.get();
          done = true;
        } catch (InterruptedException e) {
          interrupted = true;
          run.stop();
        } catch (ExecutionException e) {
          failure = e.getCause();
          run.stop();
          done = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    rethrow(failure);
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof SimulationException broken) {
      throw broken;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw new SimulationException(Reason.BROKEN, "the simulation broke: " + failure, failure);
    }
  }
}
