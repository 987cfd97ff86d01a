package peel.geo;

/// The clip of a circle: nothing can be saved on the way down, so it is the circle and the cell's relation to it.
record CircleClip(Circle circle, Relation relation) implements Clip {

    @Override
    public CircleClip to(Cell cell) {
        return new CircleClip(circle, circle.relate(cell));
    }

    @Override
    public boolean contains(int latMicro, int lngMicro) {
        return circle.contains(latMicro, lngMicro);
    }
}
