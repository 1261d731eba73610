package fidelity.cli.outputs;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Works on several threads, yet takes and gives everything in order.
///
/// Only a few things are ahead of the one that is given, so that memory does not grow with how many
/// there are. Java's own `Gatherers.mapConcurrent` would do nearly the same. But it interrupts what
/// is in flight when its stream is cut short, where a file must be written to its end. And it lets
/// no more be ahead than there are threads, so that one slow review would leave the others idle.
public final class Pipeline implements AutoCloseable {

  private static final int AHEAD_FOR_EACH_THREAD = 8;

  private final ThreadPoolExecutor threads;
  private final int ahead;

  /// @param jobs how many threads
  public Pipeline(int jobs) {
    threads = new ThreadPoolExecutor(jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    ahead = jobs * AHEAD_FOR_EACH_THREAD;
  }

  /// What the work makes of each, in the order of the source, which one thread alone asks.
  ///
  /// What the work throws is thrown where its result would come.
  public <T, R> Iterator<R> map(Iterator<T> source, Function<T, R> work) {
    return new Ordered<>(source, work);
  }

  /// Drops what is waiting, and returns when what is in flight has ended.
  @Override
  public void close() {
    threads.getQueue().clear();
    threads.close();
  }

  /// The results that are not given yet, the first in front.
  private final class Ordered<T, R> implements Iterator<R> {

    private final Iterator<T> source;
    private final Function<T, R> work;
    private final Queue<Future<R>> coming = new ArrayDeque<>();

    Ordered(Iterator<T> source, Function<T, R> work) {
      this.source = source;
      this.work = work;
    }

    @Override
    public boolean hasNext() {
      while (coming.size() < ahead && source.hasNext()) {
        var each = source.next();
        coming.add(threads.submit(() -> work.apply(each)));
      }
      return !coming.isEmpty();
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return await(coming.remove());
    }
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts a thread here", e);
    }
  }

  private static RuntimeException thrown(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException wrong -> wrong;
      case Error broken -> throw broken;
      case null, default -> new IllegalStateException(e);
    };
  }
}
