package org.winnow.speed;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@link SpeedTable} with the peers in it. */
public final class PeerTable {

    private PeerTable() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Extractor> peers = new LinkedHashMap<>();
        for (PeerBenchmark.Peer peer : PeerBenchmark.Peer.values()) {
            peers.put("PeerBenchmark.extract " + peer, peer);
        }
        new SpeedTable(peers, arguments).print();
    }
}
