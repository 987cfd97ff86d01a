package peel.testing;

import peel.load.LoadListener;
import peel.load.LoadPlan;

/// Shows nothing of a load's progress.
public final class SilentLoad implements LoadListener {
    @Override
    public void planned(LoadPlan plan) {}

    @Override
    public void reading(long bytesDone, long bytesTotal) {}

    @Override
    public void publishing(String step, long done, long total) {}
}
