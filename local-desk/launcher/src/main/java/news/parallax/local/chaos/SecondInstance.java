package news.parallax.local.chaos;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import news.parallax.local.desk.Service;

/**
 * A second instance of a service joins the group in the middle of a batch, and leaves it again.
 *
 * @param killed whether it leaves by {@code kill -9} instead of in order
 * @param running holds the instance while there is one
 */
record SecondInstance(Rig rig, Service service, boolean killed, Duration lasting, AtomicReference<Part> running)
        implements Fault {
    @Override
    public String what() {
        return "second " + service.label() + " joins and " + (killed ? "is killed" : "leaves");
    }

    @Override
    public void strike() throws InterruptedException {
        Part second = rig.second(service);
        running.set(second);
        second.awaitReady();
    }

    @Override
    public void lift(Batch batch) {
        Part second = running.getAndSet(null);
        if (killed) {
            second.kill();
        }
        second.close();
    }
}
