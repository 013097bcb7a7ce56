"""The other side of `bench engine`: implicit and hnswlib, one JSON request a line, one JSON answer a line.

Every request names what to do in "do"; seconds are those of the work alone, without reading files or converting matrices.
"""

import json
import os
import platform
import sys
import time
from importlib.metadata import version

import numpy as np
import scipy.sparse as sparse
from implicit.als import AlternatingLeastSquares
from implicit.nearest_neighbours import BM25Recommender

matrices = {}
state = {}


def interactions(folder, part="train"):
    """Listeners × items, ones where somebody has something; read once."""
    key = (folder, part)
    if key not in matrices:
        with open(os.path.join(folder, "shape.json"), encoding="utf8") as file:
            shape = json.load(file)
        offsets = np.fromfile(os.path.join(folder, part + ".offsets"), dtype="<i4")
        columns = np.fromfile(os.path.join(folder, part + ".columns"), dtype="<i4")
        ones = np.ones(len(columns), dtype=np.float32)
        matrices[key] = sparse.csr_matrix((ones, columns, offsets), shape=(shape["listeners"], shape["items"]))
    return matrices[key]


def timed(work):
    began = time.perf_counter()
    answer = work()
    return time.perf_counter() - began, answer


def peak_bytes():
    """Peak of resident memory since the last reset, where the system tells it."""
    with open("/proc/self/status", encoding="utf8") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return None


def versions(_):
    names = ["implicit", "numpy", "scipy"] + (["hnswlib"] if has_hnswlib() else [])
    return {"python": platform.python_version(), **{name: version(name) for name in names}}


def has_hnswlib():
    try:
        import hnswlib  # noqa: F401

        return True
    except ImportError:
        return False


def als(request):
    """Fits from the start; seconds of every iteration as the library counts them, and the factors after each where asked for."""
    users_by_items = interactions(request["folder"])
    model = AlternatingLeastSquares(
        factors=request["factors"],
        alpha=request["alpha"],
        regularization=request["regularisation"],
        iterations=request["iterations"],
        num_threads=request["threads"],
        random_state=request["seed"],
    )
    seconds = []

    def after(iteration, elapsed, _loss):
        seconds.append(elapsed)
        if request.get("out") and iteration + 1 >= request.get("outFrom", 1):
            np.asarray(model.user_factors, dtype="<f4").tofile(f"{request['out']}-{iteration + 1}.listeners")
            np.asarray(model.item_factors, dtype="<f4").tofile(f"{request['out']}-{iteration + 1}.items")

    model.fit(users_by_items, show_progress=False, callback=after)
    state["model"] = model
    state["folder"] = request["folder"]
    return {"seconds": seconds}


def neighbours(request):
    model = BM25Recommender(K=request["k"], B=0.2, num_threads=request["threads"])
    users_by_items = interactions(request["folder"])
    seconds, _ = timed(lambda: model.fit(users_by_items, show_progress=False))
    return {"seconds": [seconds]}


def rank_all(request):
    """The best items of every listener, what she has left out, with the factors of the last fit."""
    users_by_items = interactions(state["folder"])
    listeners = np.arange(users_by_items.shape[0])
    seconds, _ = timed(lambda: state["model"].recommend(listeners, users_by_items, N=request["k"]))
    return {"seconds": [seconds], "listeners": len(listeners)}


def rank_one(request):
    users_by_items = interactions(state["folder"])
    seconds = []
    for listener in request["listeners"]:
        row = users_by_items[listener]
        seconds.append(timed(lambda: state["model"].recommend(listener, row, N=request["k"]))[0])
    return {"seconds": seconds}


def fold_in(request):
    """Factors of one listener with these items, again and again, items and their Gram matrix as they are."""
    items = np.array(request["items"], dtype=np.int32)
    ones = np.ones(len(items), dtype=np.float32)
    row = sparse.csr_matrix((ones, items, [0, len(items)]), shape=(1, state["model"].item_factors.shape[0]))
    model = state["model"]
    model.recalculate_user(0, row)
    return {"seconds": [timed(lambda: model.recalculate_user(0, row))[0] for _ in range(request["times"])]}


def index_build(request):
    import hnswlib

    items = np.fromfile(request["items"], dtype="<f4").reshape(-1, request["width"])
    index = hnswlib.Index(space="ip", dim=request["width"])
    index.init_index(max_elements=len(items), M=request["links"], ef_construction=request["effort"])
    index.set_num_threads(request["threads"])
    seconds = 0
    for first in range(0, len(items), 20_000):
        seconds += timed(lambda: index.add_items(items[first : first + 20_000]))[0]
        if seconds > request["withinSeconds"]:
            return {"givenUp": True, "seconds": [seconds], "bytes": index.index_file_size()}
    state["index"] = index
    return {"seconds": [seconds], "bytes": index.index_file_size()}


def index_search(request):
    """One query after the other on one thread."""
    queries = np.fromfile(request["queries"], dtype="<f4").reshape(-1, request["width"])
    index = state["index"]
    index.set_ef(request["effort"])
    found = [timed(lambda: index.knn_query(query, k=request["k"], num_threads=1)[0][0]) for query in queries]
    return {"seconds": [seconds for seconds, _ in found], "items": [items.tolist() for _, items in found]}


def forget(_):
    """Frees what was kept, and begins a new peak."""
    matrices.clear()
    state.clear()
    try:
        with open("/proc/self/clear_refs", "w", encoding="utf8") as file:
            file.write("5")
    except OSError:
        pass
    return {}


tasks = {
    "versions": versions,
    "als": als,
    "neighbours": neighbours,
    "rankAll": rank_all,
    "rankOne": rank_one,
    "foldIn": fold_in,
    "indexBuild": index_build,
    "indexSearch": index_search,
    "peak": lambda _: {"bytes": peak_bytes()},
    "forget": forget,
}

for line in sys.stdin:
    try:
        request = json.loads(line)
        answer = tasks[request["do"]](request)
    except Exception as error:  # the other side decides what a failure means
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
