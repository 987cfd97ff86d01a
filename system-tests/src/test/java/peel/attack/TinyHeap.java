package peel.attack;

import java.time.Duration;

/// An attack on a server that has hardly any memory. It may end, but never stay without answering.
record TinyHeap(Attack attack, int megabytes) implements Attack {
    @Override
    public String name() {
        return attack.name();
    }

    @Override
    public void run(Target target, Duration duration, AttackLog log) throws InterruptedException {
        attack.run(target, duration, log);
    }

    @Override
    public int heapMegabytes(int usual) {
        return megabytes;
    }

    @Override
    public boolean mayEndTheProcess() {
        return true;
    }
}
